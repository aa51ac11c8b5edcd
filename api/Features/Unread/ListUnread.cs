using Linli.Api.Features.Boards;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Unread;

/// <summary>What is new for the caller on each board; beside the list of boards, which is the same for everyone.</summary>
public static class ListUnread
{
    internal static void Map(IEndpointRouteBuilder communities) => communities.MapGet("/{communityId}/boards/unread", Handle)
        .WithName("listUnread").WithSummary("How many posts of each board are new or active since I last marked it as read.");

    internal static async Task<Results<Ok<Page<UnreadView>>, ProblemHttpResult>> Handle(string communityId, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<Community>(communityId, cancel) is null) return Problems.NotFound("community");
        if (await store.MemberOf(caller, communityId, cancel) is null) return Problems.MembersOnly();
        var boards = (await store.BoardsOf(communityId, cancel)).Where(board => board.IsOn).Select(board => board.Id).ToList();
        return TypedResults.Ok(new Page<UnreadView>(await new UnreadPosts(store, caller, communityId).On(boards, cancel), null));
    }
}

/// <param name="BoardId">The board; boards that are switched off have no marks.</param>
/// <param name="Count">Posts with something new, at most 99.</param>
/// <param name="IsMore">There may be more: show "99+".</param>
/// <param name="ReadUpTo">What was active until then counts as read: my mark, or when I came to the community.</param>
public sealed record UnreadView(string BoardId, int Count, bool IsMore, DateTimeOffset ReadUpTo);
