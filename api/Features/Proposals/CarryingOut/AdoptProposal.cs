using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>The committee takes on what was discussed to its end, where the law asks for no vote; it says why, and everybody can read it.</summary>
public static class AdoptProposal
{
    public sealed record Request([Required, StringLength(1000, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/adoption", Handle).WithName("adoptProposal").WithSummary("Committee: adopts a proposal whose discussion is over, with a reason; it is carried out from now on.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryManage(out var refusal) ? (null, refusal)
            : seen.Proposal.Adoption is not null ? (null, null)
            : seen.Proposal.Stage != ProposalStage.Discussed ? (null, seen.Proposal.WrongStage())
            : (new Changes().Write(seen.Stored, seen.Proposal.Adopt(new Adoption(now, seen.Member.ResidentId, request.Reason.Trim())), now)
                .Record(AuditedAct.ProposalAdopted, seen, now, request.Reason.Trim()), null), cancel);
}
