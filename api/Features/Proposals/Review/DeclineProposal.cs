using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>The committee ends a proposal with a reason that stays for everybody to read.</summary>
public static class DeclineProposal
{
    public sealed record Request([Required, StringLength(1000, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/refusal", Handle).WithName("declineProposal").WithSummary("Committee: declines a proposal with a reason, until a vote on it is announced.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryManage(out var refusal) ? (null, refusal)
            : seen.Proposal.Stage == ProposalStage.Declined ? (null, null)
            : !seen.Proposal.CanBeDeclined ? (null, seen.Proposal.WrongStage())
            : (new Changes().Write(seen.Stored, seen.Proposal.Decline(seen.Member.ResidentId, request.Reason.Trim(), now), now).Record(AuditedAct.ProposalDeclined, seen, now, request.Reason.Trim()), null), cancel);
}
