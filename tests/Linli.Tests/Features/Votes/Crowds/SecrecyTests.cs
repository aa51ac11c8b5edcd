using System.Text;
using System.Text.Json;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Whole;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Votes.Crowds;

/// <summary>Looks in everything that is kept for a way from a voter to a ballot (decision 15).</summary>
public sealed class SecrecyTests : IAsyncLifetime
{
    private const int Voters = 60;

    private readonly ForumApp _forum = ForumApp.Start();
    private readonly List<(string Secret, string Receipt, string Choice)> _cast = [];
    private readonly Dictionary<string, long> _stamps = [];
    private Crowd _crowd = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _crowd = await Crowd.In(_forum, Voters, isSecret: true);
        foreach (var entry in await _forum.Store.ListAll(Query.On(RollEntry.OfVote, _crowd.VoteId), Cancel)) _stamps[entry.ResidentId!] = await _forum.Store.Stamp(entry.ResidentId!, Cancel);
        using var http = new HttpClient { BaseAddress = _forum.Address };
        for (var voter = 0; voter < Voters; voter++)
        {
            var (secret, choice) = (Secrets.New(), voter % 3 == 0 ? "no" : "yes");
            _cast.Add((secret, (await _crowd.Casts(http, voter, secret, choice)).Receipt!, choice));
        }
    }

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Fact]
    public async Task A_ballot_has_nothing_but_its_receipt_its_vote_and_a_sealed_choice()
    {
        var ballots = await Resting<SecretBallot>();
        Assert.Equal(Voters, ballots.Count);
        Assert.All(ballots, ballot => Assert.Equal(["communityId", "id", "sealed", "version", "voteId"], JsonSerializer.Deserialize<JsonElement>(ballot.Json).EnumerateObject().Select(field => field.Name).Union(["version"]).Order()));
        Assert.All(ballots, ballot => Assert.Equal(1, ballot.Version));
        // Sealed as long as each other: a length would tell who abstained.
        Assert.Single(ballots.Select(ballot => ballot.Json.Length).Distinct());
        Assert.DoesNotContain(ballots, ballot => ballot.Json.AsSpan().IndexOf("yes"u8) >= 0);
    }

    [Fact]
    public async Task An_entry_says_that_somebody_took_part_and_neither_when_nor_what()
    {
        var entries = await Resting<RollEntry>();
        Assert.Equal(Voters, entries.Count);
        var fields = entries.SelectMany(entry => JsonSerializer.Deserialize<JsonElement>(entry.Json).EnumerateObject().Select(field => field.Name)).ToHashSet();
        Assert.Subset(new HashSet<string> { "id", "communityId", "voteId", "number", "residentId", "dwellings", "place", "voterKeys", "hasVoted", "channel", "proof", "version" }, fields);
        Assert.All(entries, entry => Assert.Equal(2, entry.Version));
    }

    [Fact]
    public async Task No_document_and_no_event_has_both_a_ballot_and_somebody()
    {
        var receipts = _cast.Select(cast => cast.Receipt).ToList();
        foreach (var (type, document) in await Everything())
        {
            var text = Encoding.UTF8.GetString(document.Json);
            if (type != DocumentType.Of<SecretBallot>().Name) Assert.DoesNotContain(receipts, receipt => text.Contains(receipt, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(_cast, cast => text.Contains(cast.Secret, StringComparison.Ordinal));
        }

        var events = await _forum.EventsOf($"turnout/{_crowd.VoteId}");
        Assert.Equal(Voters, events.Count);
        Assert.All(events, logged => Assert.Equal(new TurnoutChanged(_crowd.VoteId) { CommunityId = logged.Event.CommunityId }, logged.Event));
        foreach (var resident in (await _forum.Store.ListAll(Query.On(RollEntry.OfVote, _crowd.VoteId), Cancel)).Select(entry => entry.ResidentId!))
            Assert.Empty(await _forum.EventsOf($"resident/{resident}"));
    }

    [Fact]
    public async Task Neither_the_places_of_ballots_nor_those_of_entries_tell_in_which_order_they_came()
    {
        // What a query answers without an order of its own is how rows lie; an index breaks ties by id, which is random here.
        var listed = (await _forum.Store.ListAll(Query.On(SecretBallot.OfVote, _crowd.VoteId), Cancel)).Select(ballot => ballot.Id).ToList();
        Assert.NotEqual(_cast.Select(cast => cast.Receipt), listed);
        if (RowOrder("secret-ballot") is not { } rows) return;
        Assert.Equal(_cast.Select(cast => cast.Receipt).Order(), rows.Order());
        // In order of coming with a probability of 1 in 60!; nearly so would show in how many neighbours follow each other.
        var came = _cast.Select((cast, at) => (cast.Receipt, at)).ToDictionary(cast => cast.Receipt, cast => cast.at);
        Assert.InRange(rows.Zip(rows.Skip(1)).Count(pair => came[pair.Second] == came[pair.First] + 1), 0, 10);

        var roll = await _forum.Store.ListAll(Query.On(RollEntry.OfVote, _crowd.VoteId), Cancel);
        Assert.Equal(roll.Select(entry => entry.Id), RowOrder("roll-entry"));
    }

    [Fact]
    public async Task The_stamp_of_who_voted_does_not_tell_when()
    {
        Assert.Equal(Voters, _stamps.Count);
        foreach (var (resident, before) in _stamps) Assert.Equal(before, await _forum.Store.Stamp(resident, Cancel));
    }

    private async Task<List<RestingDocument>> Resting<T>() where T : Document => [.. (await Everything()).Where(document => document.Type == DocumentType.Of<T>().Name).Select(document => document.Document)];

    private async Task<List<(string Type, RestingDocument Document)>> Everything()
    {
        var (whole, all) = ((IWholeStore)_forum.Store, new List<(string, RestingDocument)>());
        foreach (var type in whole.Types)
        {
            IReadOnlyList<RestingDocument> some;
            for (var after = ""; (some = await whole.Walk(type, after, 1000, Cancel)).Count > 0; after = some[^1].Id) all.AddRange(some.Select(document => (type.Name, document)));
        }

        return all;
    }

    /// <summary>Ids in the order in which rows lie in the file; null on an engine without one.</summary>
    private List<string>? RowOrder(string table)
    {
        var file = Path.Combine(_forum.Folder, "linli.db");
        if (!File.Exists(file)) return null;
        using var connection = Connection.Open(file, busySeconds: 5);
        using var row = connection.Prepared($"SELECT id FROM \"{table}\" ORDER BY rowid");
        var ids = new List<string>();
        while (row.Step()) ids.Add(row.Text(0));
        return ids;
    }
}
