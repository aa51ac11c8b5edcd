using Linli.Api.Storage;

namespace Linli.Api.Features.Boards;

public static class CommunityBoards
{
    // A community has the starting set; the bound only keeps the read bounded.
    private const int Most = 100;

    /// <summary>All boards of a community in its order, those switched off included.</summary>
    public static async Task<IReadOnlyList<Board>> BoardsOf(this IDocumentStore store, string communityId, CancellationToken cancel) =>
        (await store.List(Query.On(Board.InCommunity, communityId).Take(Most), cancel)).Items;
}
