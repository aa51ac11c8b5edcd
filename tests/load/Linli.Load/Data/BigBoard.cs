using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;
using Linli.Load.People;

namespace Linli.Load.Data;

/// <summary>Fills one board of a data folder that no server uses, with the product's own documents and through its own engine.</summary>
internal static class BigBoard
{
    private const int PostsACommit = 1000;
    private const string Key = "neighbours";

    /// <summary>Adds posts, a minute apart and ending now, until the board has this many.</summary>
    /// <param name="store">The data folder's; the demo district is in it.</param>
    /// <param name="communityId">Whose board of neighbours it is.</param>
    /// <param name="authorIds">Who writes, in turn.</param>
    /// <param name="count">Posts on the board afterwards.</param>
    /// <param name="cancel">Ends the work; what was added stays.</param>
    public static async Task Fill(IDocumentStore store, string communityId, IReadOnlyList<string> authorIds, int count, CancellationToken cancel)
    {
        var board = (await store.BoardsOf(communityId, cancel)).First(board => board.Key == Key);
        var there = (int)await store.Count(Query.On(Post.OnBoardByAge, board.Id), cancel);
        var first = TimeProvider.System.GetUtcNow().AddMinutes(there - count);
        foreach (var numbers in Enumerable.Range(0, Math.Max(0, count - there)).Chunk(PostsACommit))
            await store.Commit(new Changes().AddRange(numbers.Select(number => Written(board, authorIds[number % authorIds.Count], number, first.AddMinutes(number)))), cancel);

        // A server that starts on the folder must not still be indexing while it is measured.
        await store.Search<Post>(new SearchQuery(communityId, Texts.Title(0)), cancel);
    }

    private static Post Written(Board board, string authorId, int number, DateTimeOffset at)
    {
        var author = new Member(authorId, board.CommunityId, [Role.Resident], [], null);
        var text = PostText.Nothing with { Title = Texts.Title(number), Body = Texts.Body(number), Tags = [Texts.Tag(number)] };
        return Post.Write(Document.NewId(), board, PostKind.Discussion, text, author, at);
    }
}
