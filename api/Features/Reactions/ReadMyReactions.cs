using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Reactions;

/// <summary>What the caller reacted with, on a post and its comments.</summary>
public static class ReadMyReactions
{
    private const int MostAtOnce = 1000;

    /// <param name="Post">Kinds on the post.</param>
    /// <param name="Comments">Kinds by comment id.</param>
    public sealed record MyReactionsView(IReadOnlyList<ReactionKind> Post, IReadOnlyDictionary<string, IReadOnlyList<ReactionKind>> Comments);

    internal static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/posts/{postId}/my-reactions", Handle).WithName("readMyReactions").WithSummary("My reactions to a post and its comments.");

    internal static async Task<Results<Ok<MyReactionsView>, ProblemHttpResult>> Handle(string postId, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is null) return Problems.NotFound("post");
        var mine = await store.List(Query.On(Reaction.OfResidentOnPost, caller.ResidentId, postId).Take(MostAtOnce), cancel);
        var kinds = mine.Items.ToLookup(reaction => reaction.TargetId, reaction => reaction.Kind);
        return TypedResults.Ok(new MyReactionsView(
            [.. kinds[postId].Order()],
            kinds.Where(target => target.Key != postId).ToDictionary(target => target.Key, IReadOnlyList<ReactionKind> (target) => [.. target.Order()])));
    }
}
