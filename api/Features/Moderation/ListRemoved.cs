using Linli.Api.Features.Comments;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Moderation;

/// <summary>What the staff took away in a community, with its text, for those who answer for it.</summary>
public static class ListRemoved
{
    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/removed", Handle).WithName("listRemoved").WithSummary("Committee: the posts and comments that the staff removed, with text, who, when and why, the latest removal first.");

    internal static async Task<Results<Ok<Page<RemovedView>>, ProblemHttpResult>> Handle(
        string communityId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<Community>(communityId, cancel) is null) return Problems.NotFound("community");
        if (await store.MemberOf(caller, communityId, cancel) is not { IsManager: true }) return Problems.NotManager();
        if (!listing.TryApply(Query.On(TakenAway.InCommunity, communityId).Backwards(), out var query)) return Problems.BadCursor();

        var page = await store.List(query, cancel);
        var posts = (await store.FindMany<Post>(Subjects(page, TakenKind.Post), cancel)).ToDictionary(post => post.Id);
        var comments = (await store.FindMany<Comment>(Subjects(page, TakenKind.Comment), cancel)).ToDictionary(comment => comment.Id);
        var names = await Names.Load(store, posts.Values.Cast<Writing>().Concat(comments.Values).SelectMany(text => new[] { text.AuthorId, text.Removal?.ResidentId }).OfType<string>(), cancel);
        // Between the reads a text may have been brought back.
        return TypedResults.Ok(new Page<RemovedView>([.. page.Items.Select(View).OfType<RemovedView>()], page.Next));

        RemovedView? View(TakenAway taken) => taken.Kind == TakenKind.Post
            ? posts.GetValueOrDefault(taken.SubjectId) is { Removal: { } removal } post ? RemovedView.Of(post, removal, names) : null
            : comments.GetValueOrDefault(taken.SubjectId) is { Removal: { } withdrawal } comment ? RemovedView.Of(comment, withdrawal, names) : null;
    }

    private static string[] Subjects(Page<TakenAway> page, TakenKind kind) => [.. page.Items.Where(taken => taken.Kind == kind).Select(taken => taken.SubjectId)];
}
