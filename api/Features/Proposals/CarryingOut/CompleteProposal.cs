using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>The committee declares a proposal carried out, once every milestone is done; those who seconded it rate that.</summary>
public static class CompleteProposal
{
    public sealed record Request([Required, StringLength(8000, MinimumLength = 1)] string Report);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/completion", Handle).WithName("completeProposal").WithSummary("Committee: declares everything done, with a report; whoever seconded rates it.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryManage(out var refusal) ? (null, refusal)
            : seen.Proposal.Stage == ProposalStage.Rating ? (null, null)
            : seen.Proposal.Stage != ProposalStage.CarryingOut ? (null, seen.Proposal.WrongStage())
            : seen.Proposal.Milestones.IsEmpty || seen.Proposal.Milestones.Any(milestone => milestone.DoneAt is null) ? (null, Problems.MilestonesOpen(seen.Proposal.Milestones.Count(milestone => milestone.DoneAt is null)))
            : (new Changes().Write(seen.Stored, seen.Proposal.Complete(seen.Member.ResidentId, request.Report.Trim(), now), now).Record(AuditedAct.ProposalCompleted, seen, now), null), cancel);
}
