using System.Text;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Relay;
using Linli.Api.Storage;
using Linli.Api.Storage.Whole;
using Linli.Tests.Support;

namespace Linli.Tests.Moving;

/// <summary>What a store holds, to move it and to look at it afterwards.</summary>
internal static class Belongings
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A neighbourhood in which somebody posted, on the embedded engine; and beside it as many more posts.</summary>
    public static async Task<(Person Anna, System.Text.Json.JsonElement Post)> Gather(string folder, int more)
    {
        await using var forum = ForumApp.On(folder, settings: ("Storage:Engine", "sqlite"));
        var here = await Neighbourhood.In(forum);
        var anna = (await here.People("anna"))[0];
        var post = await anna.Posts(here.Board("around"), "电梯又停了", tags: ["电梯"]);
        await anna.Comments(post, "已报修");
        var board = (await forum.Store.Find<Board>(here.Board("neighbours"), Cancel))!;
        var author = new Member(anna.Id, here.Id, [Role.Resident], [], null);
        foreach (var numbers in Enumerable.Range(0, more).Chunk(500))
            await forum.Store.Commit(new Changes().AddRange(numbers.Select(number =>
                Post.Write(Document.NewId(), board, PostKind.Discussion, PostText.Nothing with { Title = $"第{number}帖", Body = "正文" }, author, forum.Clock.GetUtcNow()))), Cancel);
        return (anna, post);
    }

    /// <summary>Everything that a move takes along, in one spelling.</summary>
    public static async Task<List<string>> Of(string address)
    {
        await using var store = await WholeStores.Open(address, isMade: false);
        var all = new List<string> { $"head {await store.Head(Cancel)}, forgotten {await store.Forgotten(Cancel)}" };
        foreach (var type in store.Types.Where(type => type.Type != typeof(RelayLease)))
            for (var after = ""; await store.Walk(type, after, 1000, Cancel) is { Count: > 0 } batch; after = batch[^1].Id)
                all.AddRange(batch.Select(document => $"{type.Name} {document.Id} {document.Version} {Text(document.Json)}"));
        all.AddRange((await store.WalkLog(Api.Events.EventCursor.Start, int.MaxValue, Cancel)).Select(happened => $"{happened.Cursor} {happened.At} {happened.Type} {string.Join(' ', happened.Topics)} {Text(happened.Json)}"));
        return all;
    }

    private static string Text(byte[] json) => Encoding.UTF8.GetString(CanonicalJson.Of(json));
}
