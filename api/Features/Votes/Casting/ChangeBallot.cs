using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>Whoever cast a named ballot changes it, as often as they like until the end. What counts is what stands then.</summary>
public static class ChangeBallot
{
    /// <param name="EntryId">Which of the caller's entries of the roll; not needed when there is one.</param>
    /// <param name="Choices">Ids of options, or <c>abstain</c> alone; in order of preference for a ranking.</param>
    public sealed record Request([Id] string? EntryId, [Required, MaxLength(BallotPaper.MostOptions)] IReadOnlyList<string> Choices);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPut("/{voteId}/ballots", Handle).WithName("changeBallot").WithSummary("Changes my named ballot until the end; a secret one is final.");

    internal static async Task<Results<Ok<CastBallot.BallotReceiptView>, ProblemHttpResult>> Handle(
        string voteId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote }) return Problems.NotFound("vote");
        if (vote.IsSecret) return VoteProblems.SecretIsFinal();
        if (!(await store.EntriesFor(vote, caller, cancel)).TryChoose(request.EntryId, out var entry, out var refusal)) return refusal;
        var (choices, now) = (request.Choices.ToImmutableArray(), clock.GetUtcNow());
        if (vote.NotTakenAt(now) is { } closed) return closed;
        if (vote.Paper.Fault(choices) is { } fault) return VoteProblems.BadChoices(fault, vote.Paper);

        var (ballot, problem) = await store.Change<NamedBallot, (NamedBallot?, ProblemHttpResult?)>(entry.Id, ballot =>
            ballot.CastBy != caller.ResidentId || ballot.Channel != Roll.BallotChannel.Online ? (null, (null, VoteProblems.NotYourBallot()))
            : ballot.Dispute is not null ? (null, (null, VoteProblems.InDispute()))
            : ballot.Choices.SequenceEqual(choices) ? (null, (ballot, null))
            : (new Changes().Replace(ballot.Change(choices, now)).Announce(new BallotChanged(vote.Id, caller.ResidentId) { CommunityId = vote.CommunityId }), (ballot, null)), cancel);
        return ballot is not null ? TypedResults.Ok(new CastBallot.BallotReceiptView(ballot.Receipt)) : problem ?? VoteProblems.NotVotedYet();
    }
}
