using System.Collections.Concurrent;
using System.Diagnostics;
using Linli.Api.Features.Votes;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.Votes.Crowds;

public sealed class EverybodyAtOnceTests
{
    private const int Voters = 10_000;
    private const int Connections = 256;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_thousand_vote_at_once_and_every_ballot_that_was_acknowledged_is_counted_once()
    {
        await using var forum = ForumApp.Start();
        var crowd = await Crowd.In(forum, Voters, isSecret: true);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections }) { BaseAddress = forum.Address };
        var receipts = new ConcurrentDictionary<string, string>();
        var began = Stopwatch.GetTimestamp();
        // Every fourth voter's phone sends twice, with the same secret; every fifth hesitates and sends another choice with another secret.
        await Task.WhenAll(Enumerable.Range(0, Voters).SelectMany(Sends));

        TestContext.Current.TestOutputHelper!.WriteLine($"Measured: {Voters / Stopwatch.GetElapsedTime(began).TotalSeconds:0} voters a second, test and server on the same cores");
        Assert.Equal(Voters, receipts.Values.Distinct().Count());
        var ballots = await forum.Store.ListAll(Query.On(SecretBallot.OfVote, crowd.VoteId), Cancel);
        Assert.Equal(receipts.Values.Order(), ballots.Select(ballot => ballot.Id).Order());
        forum.Clock.Advance(TimeSpan.FromHours(2));
        var tally = await forum.Services.GetRequiredService<CountedVotes>().Count((await forum.Store.Find<Vote>(crowd.VoteId, Cancel))!, Cancel);
        Assert.Equal((Voters, Voters), (tally.TookPart.Heads, tally.Counts.Sum(count => count.Weight.Heads)));

        IEnumerable<Task> Sends(int voter)
        {
            var secret = Secrets.New();
            yield return Send(voter, secret, "yes");
            if (voter % 4 == 0) yield return Send(voter, secret, "yes");
            if (voter % 5 == 0) yield return Send(voter, Secrets.New(), "no");
        }

        async Task Send(int voter, string secret, string choice)
        {
            var (status, receipt) = await crowd.Casts(http, voter, secret, choice);
            if (status == 200) Assert.Equal(receipt, receipts.GetOrAdd($"{voter}", receipt!));
            else Assert.Equal(409, status);
        }
    }
}
