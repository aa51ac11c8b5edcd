using Linli.Api.Events;
using Linli.Api.Relay;
using Linli.Api.Storage;

namespace Linli.Tests.Relay;

public sealed class PruningTests : RelayTest
{
    private static void PruneOften(RelayOptions options) => (options.KeepDays, options.PruneSeconds) = (7, 0.05);

    [Fact]
    public async Task Events_are_kept_for_a_week_and_then_forgotten()
    {
        var points = new Diary("points");
        await Ring(1, 2);
        Clock.Advance(TimeSpan.FromDays(6));
        await Ring(3);
        await Start(PruneOften, points);
        await HasSaved("points");
        Clock.Advance(TimeSpan.FromDays(2));
        await Ring(4);
        await LogBeginsAt(3);
        Clock.Advance(TimeSpan.FromDays(6));
        await Ring(5);
        await LogBeginsAt(4);
        await points.Writes(5);
        Assert.Equal([1, 2, 3, 4, 5], points.Entries);
    }

    [Fact]
    public async Task What_the_slowest_subscriber_has_not_handled_is_kept_whatever_its_age()
    {
        var mayGoOn = new TaskCompletionSource();
        var (slow, fast) = (new Diary("slow") { Before = (number, cancel) => number > 2 ? mayGoOn.Task.WaitAsync(cancel) : Task.CompletedTask }, new Diary("fast"));
        await Start(PruneOften, slow, fast);
        foreach (var number in Enumerable.Range(1, 4))
        {
            await Ring(number);
            Clock.Advance(TimeSpan.FromDays(8));
        }

        await HasSaved("fast");
        await LogBeginsAt(2);
        mayGoOn.SetResult();
        await slow.Writes(4);
        await LogBeginsAt(4);
        Assert.Equal([1, 2, 3, 4], slow.Entries);
    }

    [Fact]
    public async Task A_new_subscriber_of_a_pruned_log_begins_with_what_is_new()
    {
        await Ring(1, 2);
        await Store.Prune(Clock.GetUtcNow().AddDays(1), Cancel);
        var points = new Diary("points");
        await Start(points);
        await HasSaved("points");
        await Ring(3);
        await points.Writes(1);
        Assert.Equal([3], points.Entries);
    }

    /// <summary>Ends when this is the oldest event that the log has.</summary>
    private async Task LogBeginsAt(int number)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (await Oldest() != number) await tick.WaitForNextTickAsync(patience.Token);
    }

    private async Task<int> Oldest()
    {
        var head = await Store.Head(Cancel);
        for (var after = 0L; after < head.Position; after++)
        {
            try
            {
                await foreach (var logged in Store.Tail(new EventCursor(after), Cancel)) return ((BellRung)logged.Event).Number;
            }
            catch (EventsGoneException)
            {
                // Further on.
            }
        }

        return -1;
    }
}
