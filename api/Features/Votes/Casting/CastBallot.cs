using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>Somebody votes. Of any number of ballots for one entry of the roll one is taken; the same secret is answered with its receipt again.</summary>
public static class CastBallot
{
    /// <param name="Secret">32 random bytes that the device draws for this ballot, in Base64 for URLs; a retry sends the same. They make it safe to repeat without being kept.</param>
    /// <param name="EntryId">Which of the caller's entries of the roll; not needed when there is one.</param>
    /// <param name="Choices">Ids of options, or <c>abstain</c> alone; in order of preference for a ranking.</param>
    /// <param name="IsAdult">In a residents' decision: the voter declares to be 18 or older.</param>
    public sealed record Request(
        [Required, StringLength(BallotSecret.TextLength, MinimumLength = BallotSecret.TextLength)] string Secret,
        [Id] string? EntryId,
        [Required, MaxLength(BallotPaper.MostOptions)] IReadOnlyList<string> Choices,
        bool? IsAdult);

    /// <param name="Receipt">Finds this ballot in the ledger when the vote is over. Keep it: of a secret ballot it is shown only to whoever has the secret.</param>
    public sealed record BallotReceiptView(string Receipt);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPost("/{voteId}/ballots", Handle).WithName("castBallot").WithSummary("Votes; one ballot an entry of the roll. Safe to repeat with the same secret.");

    internal static async Task<Results<Ok<BallotReceiptView>, ProblemHttpResult>> Handle(
        string voteId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, HttpResponse response, CancellationToken cancel)
    {
        response.Headers.CacheControl = "no-store";
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote }) return Problems.NotFound("vote");
        if (!BallotSecret.TryParse(request.Secret, out var secret)) return Problems.Invalid("secret", Rules.NotInForm);
        if (!(await store.EntriesFor(vote, caller, cancel)).TryChoose(request.EntryId, out var entry, out var refusal)) return refusal;

        var (receipt, proof, choices, now) = (secret.ReceiptFor(entry.Id), secret.ProofFor(entry.Id), request.Choices.ToImmutableArray(), clock.GetUtcNow());
        // A retry whose first try was in time is answered as that would have been.
        if (entry.Proof == proof) return TypedResults.Ok(new BallotReceiptView(receipt));
        if (vote.NotTakenAt(now) is { } closed) return closed;
        if (vote.Paper.Fault(choices) is { } fault) return VoteProblems.BadChoices(fault, vote.Paper);
        if (vote.Electorate == Electorate.Residents && vote.Voters == Voters.Persons && request.IsAdult != true) return VoteProblems.AdultsOnly();

        return await store.Decide<Results<Ok<BallotReceiptView>, ProblemHttpResult>>(async () =>
        {
            var current = (await store.Find<RollEntry>(entry.Id, cancel))!;
            if (current.Proof == proof) return (null, TypedResults.Ok(new BallotReceiptView(receipt)));
            if (current.HasVoted) return (null, VoteProblems.AlreadyVoted(current.Channel!.Value, vote.IsSecret ? null : (await store.Find<NamedBallot>(entry.Id, cancel))?.Receipt));

            Document ballot = vote.IsSecret ? SecretBallot.Of(vote, receipt, choices, vault) : new NamedBallot
            {
                Id = entry.Id, CommunityId = vote.CommunityId, VoteId = vote.Id, Receipt = receipt, Choices = choices, Channel = BallotChannel.Online, CastBy = caller.ResidentId, CastAt = now,
            };
            return (new Changes().Replace(current.TakePart(BallotChannel.Online, proof)).Add(ballot)
                .Announce(new TurnoutChanged(vote.Id) { CommunityId = vote.CommunityId }), TypedResults.Ok(new BallotReceiptView(receipt)));
        }, cancel);
    }
}
