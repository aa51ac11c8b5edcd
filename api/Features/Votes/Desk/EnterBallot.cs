using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Casting;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Results;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Desk;

/// <summary>
/// A ballot on paper, or one cast by somebody with a written authority, is entered at the desk with a photo of the document. It takes the same entry
/// of the roll as one cast here would: whichever is first counts.
/// </summary>
public static class EnterBallot
{
    public const int MostPhotos = 9;

    /// <param name="EntryId">Whose ballot: an entry of the roll.</param>
    /// <param name="Choices">As the slip or the authority says: ids of options, or <c>abstain</c> alone.</param>
    /// <param name="PhotoIds">The slip, or the written authority with the principal's direction.</param>
    /// <param name="Agent">Who votes for the principal, in words; not given for a slip of the voter's own.</param>
    public sealed record Request(
        [Required, Id] string EntryId,
        [Required, MaxLength(BallotPaper.MostOptions)] IReadOnlyList<string> Choices,
        [Required, MinLength(1), MaxLength(MostPhotos), Id] IReadOnlyList<string> PhotoIds,
        [StringLength(60)] string? Agent);

    internal static void Map(IEndpointRouteBuilder votes) => votes.MapPost("/{voteId}/desk-ballots", Handle)
        .WithName("enterBallot").WithSummary("Enters a ballot on paper or by proxy with a photo of the document, while the vote is open; audited (who runs the vote). The same again gives the same receipt.");

    internal static async Task<Results<Ok<CastBallot.BallotReceiptView>, ProblemHttpResult>> Handle(
        string voteId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();
        if (vote.IsSecret) return VoteProblems.SecretIsCastHere();
        var (now, choices) = (clock.GetUtcNow(), request.Choices.ToImmutableArray());
        if (vote.Paper.Fault(choices) is { } fault) return VoteProblems.BadChoices(fault, vote.Paper);

        var channel = string.IsNullOrWhiteSpace(request.Agent) ? BallotChannel.Paper : BallotChannel.Proxy;
        var secret = BallotSecret.Draw();
        return await store.Decide<Results<Ok<CastBallot.BallotReceiptView>, ProblemHttpResult>>(async () =>
        {
            if (await store.Find<RollEntry>(request.EntryId, cancel) is not { } entry || entry.VoteId != voteId) return (null, Problems.NotFound("entry"));
            if (entry.HasVoted)
            {
                var earlier = await store.Find<NamedBallot>(entry.Id, cancel);
                var isRetry = earlier?.CastBy == caller.ResidentId && earlier.Channel == channel && earlier.Choices.SequenceEqual(choices);
                return (null, isRetry ? TypedResults.Ok(new CastBallot.BallotReceiptView(earlier!.Receipt)) : VoteProblems.AlreadyVoted(entry.Channel!.Value, earlier?.Receipt));
            }

            if (vote.NotTakenAt(now) is { } closed) return (null, closed);
            if (await store.PhotosFor(request.PhotoIds, Attachment.Vote(voteId), caller.ResidentId, vote.CommunityId, cancel) is not { } photos) return (null, Problems.PhotosNotYours());
            var ballot = new NamedBallot
            {
                Id = entry.Id, CommunityId = vote.CommunityId, VoteId = voteId, Receipt = secret.ReceiptFor(entry.Id), Choices = choices, Channel = channel, CastBy = caller.ResidentId, CastAt = now,
                PhotoIds = [.. request.PhotoIds], AgentCipher = channel == BallotChannel.Proxy ? vault.Seal(NamedBallot.AgentPurpose, request.Agent!.Trim()) : null,
            };
            return (new Changes().Replace(entry.TakePart(channel, secret.ProofFor(entry.Id))).Add(ballot).Replace(photos)
                .Add(AuditEntry.In(vote.CommunityId, caller.ResidentId, AuditedAct.BallotEntered, now).About(entry.ResidentId, voteId, entry.Id) with { Detail = $"{Stored.Key(channel)}" })
                .Announce(new TurnoutChanged(voteId) { CommunityId = vote.CommunityId })
                .Announce(new RollChanged(voteId) { CommunityId = vote.CommunityId }), TypedResults.Ok(new CastBallot.BallotReceiptView(ballot.Receipt)));
        }, cancel);
    }
}
