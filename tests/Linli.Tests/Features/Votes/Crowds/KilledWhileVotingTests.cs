using Linli.Api.Features.Votes;
using Linli.Api.Features.Votes.Results;
using Linli.Tests.Support;
using Linli.Tests.Support.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Votes.Crowds;

public sealed class KilledWhileVotingTests
{
    private const int Voters = 400;
    private const int Booths = 8;
    private const int Kills = 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_repeats_what_was_not_answered_has_one_ballot_and_its_first_receipt(bool isSecret)
    {
        var folder = Directory.CreateTempSubdirectory("linli-").FullName;
        try
        {
            Crowd crowd;
            await using (var forum = ForumApp.On(folder)) crowd = await Crowd.In(forum, Voters, isSecret);
            var (answered, repeated) = await VoteThroughKills(folder, crowd);
            Assert.NotEqual(0, repeated);

            await using var after = ForumApp.On(folder);
            after.Clock.Advance(TimeSpan.FromHours(3));
            var tally = await after.Services.GetRequiredService<CountedVotes>().Count((await after.Store.Find<Vote>(crowd.VoteId, Cancel))!, Cancel);
            Assert.Equal((Voters, Voters / 2), (tally.TookPart.Heads, tally.Counts.Single(count => count.Option == "yes").Weight.Heads));
            Assert.Equal(Voters, answered.Distinct().Count());
        }
        finally
        {
            TestEngine.Forget(folder);
        }
    }

    private static async Task<(string[] Receipts, int Repeated)> VoteThroughKills(string folder, Crowd crowd)
    {
        var (receipts, next, repeated, done) = (new string[Voters], -1, 0, 0);
        var linli = await LinliProcess.Start(folder);
        try
        {
            var life = new Life(linli.Address);
            var booths = Enumerable.Range(0, Booths).Select(_ => Booth(life)).ToArray();
            for (var kill = 1; kill <= Kills; kill++)
            {
                while (Volatile.Read(ref done) < kill * Voters / (Kills + 1)) await Task.Yield();
                await linli.DisposeAsync();
                linli = await LinliProcess.Start(folder);
                life.After.SetResult(life = new Life(linli.Address));
            }

            await Task.WhenAll(booths);
            return (receipts, repeated);
        }
        finally
        {
            await linli.DisposeAsync();
        }

        async Task Booth(Life at)
        {
            var http = new HttpClient { BaseAddress = at.Address };
            for (int voter; (voter = Interlocked.Increment(ref next)) < Voters;)
            {
                for (var secret = Secrets.New(); receipts[voter] is null;)
                {
                    try
                    {
                        var (status, receipt) = await crowd.Casts(http, voter, secret, voter % 2 == 0 ? "yes" : "no");
                        Assert.Equal(200, status);
                        receipts[voter] = receipt!;
                        Interlocked.Increment(ref done);
                    }
                    catch (Exception lost) when (lost is HttpRequestException or IOException)
                    {
                        Interlocked.Increment(ref repeated);
                        at = await at.After.Task;
                        http.Dispose();
                        http = new HttpClient { BaseAddress = at.Address };
                    }
                }
            }

            http.Dispose();
        }
    }

    /// <summary>From a start to a kill.</summary>
    private sealed record Life(Uri Address)
    {
        public TaskCompletionSource<Life> After { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
