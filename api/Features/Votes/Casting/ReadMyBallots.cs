using System.Collections.Immutable;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>What the caller may vote for, as the roll has it, and whether it was voted for. Beside the vote rather than in it: the vote is the same for everybody.</summary>
public static class ReadMyBallots
{
    /// <param name="EntryId">Of the roll.</param>
    /// <param name="Number">What the published ledger calls this voter.</param>
    /// <param name="Dwellings">What is voted for.</param>
    /// <param name="Area">Of all of them, in m² with two decimals.</param>
    /// <param name="HasVoted">Whether a ballot was taken, by whomever of those entitled.</param>
    /// <param name="Channel">How it came; absent before.</param>
    /// <param name="Ballot">What a named ballot says; absent when none is there or ballots are secret.</param>
    public sealed record MyBallotView(string EntryId, int Number, ImmutableArray<DwellingAddress> Dwellings, decimal Area, bool HasVoted, BallotChannel? Channel, NamedBallotView? Ballot);

    /// <param name="Choices">Ids of options, or <c>abstain</c>.</param>
    /// <param name="Receipt">Finds it in the ledger.</param>
    /// <param name="IsMine">The caller cast it, and may change it until the end; otherwise a co-owner or the desk did.</param>
    /// <param name="CastAt">When.</param>
    /// <param name="ChangedAt">When it was last changed.</param>
    /// <param name="Dispute">A co-owner objected; absent otherwise.</param>
    public sealed record NamedBallotView(ImmutableArray<string> Choices, string Receipt, bool IsMine, DateTimeOffset CastAt, DateTimeOffset? ChangedAt, DisputeView? Dispute);

    /// <param name="At">When.</param>
    /// <param name="Reason">In the words of the co-owner.</param>
    /// <param name="Outcome">How the desk settled it, by a document; absent until then, and while it is absent the ballot does not count.</param>
    public sealed record DisputeView(DateTimeOffset At, string Reason, SettlementOutcome? Outcome);

    /// <param name="Items">Empty for who is not entitled.</param>
    public sealed record MyBallotsView(ImmutableArray<MyBallotView> Items);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapGet("/{voteId}/mine", Handle).WithName("readMyBallots").WithSummary("What I may vote for, as the roll has it, and whether it was voted for.");

    internal static async Task<Results<Ok<MyBallotsView>, ProblemHttpResult>> Handle(string voteId, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote }) return Problems.NotFound("vote");
        var entries = await store.EntriesFor(vote, caller, cancel);
        var addresses = await store.AddressesOf(entries.SelectMany(entry => entry.Dwellings).Select(dwelling => dwelling.DwellingId), cancel);
        var ballots = (await store.FindMany<NamedBallot>([.. entries.Select(entry => entry.Id)], cancel)).ToDictionary(ballot => ballot.Id);
        var numbers = new Dictionary<string, int>();
        foreach (var entry in entries) numbers[entry.Id] = await store.NumberOf(entry, cancel);
        return TypedResults.Ok(new MyBallotsView([.. entries.Select(entry => new MyBallotView(
            entry.Id, numbers[entry.Id], [.. entry.Dwellings.Select(dwelling => addresses.GetValueOrDefault(dwelling.DwellingId)).OfType<DwellingAddress>()],
            new decimal(entry.AreaInDm2()) / 100, entry.HasVoted, entry.Channel, ballots.GetValueOrDefault(entry.Id) is { } ballot ? View(ballot, caller) : null))]));
    }

    private static NamedBallotView View(NamedBallot ballot, Caller caller) => new(
        ballot.Choices, ballot.Receipt, ballot.CastBy == caller.ResidentId, ballot.CastAt, ballot.ChangedAt,
        ballot.Dispute is { } dispute ? new DisputeView(dispute.At, dispute.Reason, dispute.Settlement?.Outcome) : null);
}
