using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Storage;

public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task Of_a_crowd_that_commits_at_once_only_those_are_refused_who_must_be()
    {
        const int Many = 90;
        var (board, taken) = (await Hung("b1"), await Hung(Hanging("b1") with { Slug = "taken" }));

        var refusals = await AtOnce(Many, number => Refusal(Store, new Changes()
            .Add(Hanging("b2") with { Id = $"of-{number}", Slug = number % 9 == 0 ? "taken" : $"free-{number}" })
            .Increment<Leaflet>(number % 10 == 1 ? "nobody" : board.Id, l => l.ReaderCount, 1)
            .Announce(Of($"of-{number}", "b2"))));

        for (var number = 0; number < Many; number++)
        {
            switch (number)
            {
                case var _ when number % 9 == 0: Assert.Equal(("leaflet", $"of-{number}", "by-slug"), Assert.IsType<DuplicateException>(refusals[number]) switch { var refusal => (refusal.Type, refusal.DocumentId, refusal.Index) }); break;
                case var _ when number % 10 == 1: Assert.Equal("nobody", Assert.IsType<ConflictException>(refusals[number]).DocumentId); break;
                default: Assert.Null(refusals[number]); break;
            }
        }

        var accepted = Enumerable.Range(0, Many).Where(number => refusals[number] is null).Select(number => $"of-{number}").ToHashSet();
        Assert.Equal(accepted.Count, (await Read(board)).ReaderCount);
        Assert.Equal(accepted, (await Walk(Query.On(Leaflet.OnBoardByActivity, "b2"))).Select(leaflet => leaflet.Id).ToHashSet());
        Assert.Equal(accepted.Order(), (await Read(Log, EventCursor.Start, accepted.Count)).Select(NameOf).Order());
        Assert.Equal(accepted.Count, (await Log.Head(Cancel)).Position);
        Assert.Equal("taken", (await Read(taken)).Slug);
    }

    [Fact]
    public async Task In_a_crowd_that_reads_everybody_sees_what_was_committed_before_they_asked()
    {
        var shared = await Hung("b1");
        var (here, there) = (Store, await Another());

        await AtOnce(24, async number =>
        {
            var own = Hanging("b1") with { CommunityId = $"c{number}" };
            await here.Commit(new Changes().Add(own), Cancel);
            for (var round = 1; round <= 10; round++)
            {
                var (before, stamp) = ((await there.Find<Leaflet>(shared.Id, Cancel))!.ReaderCount, await there.Stamp(own.CommunityId, Cancel));
                await here.Commit(new Changes().Replace(own with { Version = round, Rank = round }).Increment<Leaflet>(shared.Id, l => l.ReaderCount, 1), Cancel);

                Assert.Equal(round, (await there.Find<Leaflet>(own.Id, Cancel))!.Rank);
                Assert.NotEqual(stamp, await there.Stamp(own.CommunityId, Cancel));
                Assert.InRange((await there.Find<Leaflet>(shared.Id, Cancel))!.ReaderCount, before + 1, 240);
                Assert.Null(await there.Find<Leaflet>($"nobody-{number}", Cancel));
            }

            return 0;
        });

        Assert.Equal(240, (await Read(shared)).ReaderCount);
    }

    [Fact]
    public async Task Who_gives_up_waiting_for_an_answer_takes_it_from_nobody_else()
    {
        var leaflet = await Hung("b1");
        var found = await AtOnce(40, async number =>
        {
            using var impatience = new CancellationTokenSource();
            var asked = Store.Find<Leaflet>(leaflet.Id, number % 2 == 0 ? impatience.Token : Cancel);
            await impatience.CancelAsync();
            return number % 2 == 0 ? leaflet : await asked;
        });
        Assert.All(found, one => Assert.Equal(leaflet.Id, one?.Id));
    }
}
