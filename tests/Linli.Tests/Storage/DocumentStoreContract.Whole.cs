using System.Text;
using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Whole;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    private static DocumentType Leaflets => DocumentType.Of<Leaflet>();

    private IWholeStore Whole => (IWholeStore)Store;

    [Fact]
    public async Task A_walk_meets_every_document_once_in_the_order_of_the_bytes_of_their_ids()
    {
        // In UTF-16 the last two would change places.
        string[] ids = ["", "A", "a", "a1", "b", "é", "电", "～", "😀"];
        foreach (var id in ids.Skip(1).Reverse()) await Hung(Hanging("b1") with { Id = id });

        var met = new List<string>();
        while (await Whole.Walk(Leaflets, met.LastOrDefault(""), 3, Cancel) is { Count: > 0 } batch)
        {
            Assert.InRange(batch.Count, 1, 3);
            met.AddRange(batch.Select(document => document.Id));
        }

        Assert.Equal(ids[1..], met);
        Assert.Equal(ids.Length - 1, await Whole.Amount(Leaflets, Cancel));
        Assert.Contains(Leaflets, Whole.Types);
        Assert.Empty(await Whole.Undeclared(Cancel));
    }

    [Fact]
    public async Task What_rests_is_the_whole_document_with_its_version_and_what_was_changed_in_place()
    {
        var leaflet = await Hung(Hanging("b1") with { Id = "a", Slug = "dogs", Tags = ["t"], Text = "电梯" });
        await Store.Commit(new Changes().Replace(leaflet with { Rank = 4 }).Increment<Leaflet>("a", l => l.ReaderCount, 7), Cancel);

        var rest = Assert.Single(await Whole.Walk(Leaflets, "", 10, Cancel));

        Assert.Equal(("a", 2L), (rest.Id, rest.Version));
        Assert.Equal("""
            {"boardId":"b1","communityId":"c1","facets":[],"id":"a","isPinned":false,"lastActivityAt":"2026-03-01T08:00:00.000Z","paper":"white","rank":4,"readerCount":7,"slug":"dogs","tags":["t"],"text":"电梯","writtenAt":"2026-03-01T08:00:00.000Z"}
            """.Trim(), Canonical(rest.Json));
    }

    [Fact]
    public async Task What_was_settled_is_there_as_if_it_had_been_committed()
    {
        RestingDocument[] resting = [Resting("a", 5, """{"id":"a","communityId":"c1","boardId":"b1","slug":"dogs","tags":["t"],"text":"电梯","readerCount":3,"writtenAt":"2026-03-01T08:00:00.000Z","lastActivityAt":"2026-03-01T08:00:00.000Z"}"""), Resting("b", 1, """{"id":"b","boardId":"b1"}""")];
        for (var time = 0; time < 2; time++) await Whole.Settle(Leaflets, resting, Cancel);

        var leaflet = (await Store.Find<Leaflet>("a", Cancel))!;
        Assert.Equal((5L, 3L), (leaflet.Version, leaflet.ReaderCount));
        Assert.Equal("a", Assert.Single(await Walk(Query.On(Leaflet.ByTag, "t"))).Id);
        Assert.Equal(2, (await Walk(Query.On(Leaflet.OnBoardByActivity, "b1"))).Count);
        Assert.Equal("a", Assert.Single((await Store.Search<Leaflet>(new SearchQuery("c1", "电梯"), Cancel)).Items).Id);
        Assert.Equal("by-slug", Assert.IsType<DuplicateException>(await Refusal(Store, new Changes().Add(Hanging("b1") with { Slug = "dogs" }))).Index);
        Assert.Equal("by-slug", (await Assert.ThrowsAsync<DuplicateException>(() => Whole.Settle(Leaflets, [Resting("c", 1, """{"id":"c","communityId":"c1","slug":"dogs"}""")], Cancel))).Index);

        await Store.Commit(new Changes().Replace(leaflet with { Rank = 9 }).Increment<Leaflet>("a", l => l.ReaderCount, 1), Cancel);
        Assert.Equal((6L, 4L, 9), ((await Read(leaflet)).Version, (await Read(leaflet)).ReaderCount, (await Read(leaflet)).Rank));
    }

    [Fact]
    public async Task A_settled_document_rests_exactly_as_it_came()
    {
        const string Json = """{"text":"电梯 \"è\" 😀","a":51.80,"b":0.1,"boardId":"b1","c":[1,{"id":"x","n":null}],"id":"a"}""";
        await Whole.Settle(Leaflets, [Resting("a", 3, Json)], Cancel);
        var rest = Assert.Single(await Whole.Walk(Leaflets, "", 10, Cancel));
        Assert.Equal((3L, Canonical(Encoding.UTF8.GetBytes(Json))), (rest.Version, Canonical(rest.Json)));
        Assert.StartsWith("""{"a":51.80,"b":0.1,""", Canonical(rest.Json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settled_log_goes_on_behind_its_end_and_knows_what_it_has_forgotten()
    {
        RestingEvent[] resting =
        [
            new(new EventCursor(41), 1_700_000_000_000, "leaflet-hung", ["board/b1", "board/b2"], Encoding.UTF8.GetBytes("""{"leafletId":"x","boards":["b1","b2"],"communityId":""}""")),
            new(new EventCursor(42), 1_700_000_000_001, "declared-no-more", [], "{}"u8.ToArray()),
        ];
        for (var time = 0; time < 2; time++) await Whole.SettleLog(resting, Cancel);
        await Whole.SettleEnds(new EventCursor(40), new EventCursor(45), Cancel);

        var walked = await Whole.WalkLog(EventCursor.Start, 10, Cancel);
        Assert.Equal(resting.Select(Text), walked.Select(Text));
        Assert.Equal(resting[1..].Select(Text), (await Whole.WalkLog(new EventCursor(41), 10, Cancel)).Select(Text));
        Assert.Equal((new EventCursor(40), new EventCursor(45)), (await Whole.Forgotten(Cancel), await Log.Head(Cancel)));
        Assert.Equal("x", NameOf(Assert.Single(await Log.Missed("board/b2", new EventCursor(40), new EventCursor(45), 10, Cancel))));
        await Assert.ThrowsAsync<EventsGoneException>(() => Log.Missed("board/b2", new EventCursor(39), new EventCursor(45), 10, Cancel));

        await Store.Commit(new Changes().Announce(Of("next", "b1")), Cancel);
        Assert.Equal(new EventCursor(46), await Log.Head(Cancel));
        Assert.Equal(["x", "next"], (await Read(Log, new EventCursor(40), 2)).Select(NameOf));

        static string Text(RestingEvent happened) => $"{happened.Cursor} {happened.At} {happened.Type} {string.Join(' ', happened.Topics)} {Canonical(happened.Json)}";
    }

    private static string Canonical(byte[] json) => Encoding.UTF8.GetString(CanonicalJson.Of(json));

    private static RestingDocument Resting(string id, long version, string json) => new(id, version, Encoding.UTF8.GetBytes(json));
}
