using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Seconding;
using Linli.Api.Features.Proposals.Settings;
using Linli.Api.Features.Proposals.Versions;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Proposing;

/// <summary>The author of a lapsed proposal calls once more, with another text or the same. Everybody decides anew: support of the last call has to be confirmed.</summary>
public static class RenewProposal
{
    // Version is the text that lapsed; a repeated request finds a later one, and a proposal that is being seconded.
    public sealed record Request(
        [Required, Range(1, int.MaxValue)] int? Version,
        [StringLength(ProposalText.LongestTitle, MinimumLength = 1)] string? Title,
        [StringLength(ProposalText.LongestBody, MinimumLength = 1)] string? Body,
        [StringLength(500)] string? Note);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/renewal", Handle).WithName("renewProposal").WithSummary("Calls once more for support of my lapsed proposal, under the rules of today.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, async (seen, now) =>
        {
            var proposal = seen.Proposal;
            if (!seen.TryOwn(out var refusal)) return (null, refusal);
            if (proposal.Stage == ProposalStage.Seconding && proposal.CalledAt > proposal.ProposedAt && proposal.Edition == request.Version + 1) return (null, null);
            if (proposal.Stage != ProposalStage.Lapsed || proposal.Edition != request.Version) return (null, proposal.WrongStage());
            var (text, invalid) = proposal.Text.With(request.Title, request.Body, proposal.CommunityId, store, cancel);
            if (text is null) return (null, invalid);

            var renewed = proposal.Renew(text, await store.HallRulesOf(proposal.CommunityId, cancel), now);
            var changes = new Changes().Write(seen.Stored, renewed, now).Add(ProposalVersion.Before(renewed, proposal, request.Note))
                .Announce(new ProposalEdited(renewed.Id, IsMaterial: true) { CommunityId = renewed.CommunityId });
            return (await changes.FollowAuthor(renewed, store, now, cancel), (ProblemHttpResult?)null);
        }, cancel);
}
