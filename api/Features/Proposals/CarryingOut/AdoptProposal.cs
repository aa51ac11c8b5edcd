using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>
/// The committee takes on what was discussed to its end, where the law asks for no vote or a consultation was held; it says why. The decision is announced (公示) and carried out after that;
/// until then it can be objected to and taken back.
/// </summary>
public static class AdoptProposal
{
    public sealed record Request(
        [Required, StringLength(1000, MinimumLength = 1)] string Reason,
        [property: Description("The office that answers for it; the committee when not given.")] Role? Responsible);

    public sealed record Withdrawal([Required, StringLength(1000, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder proposals)
    {
        proposals.MapPut("/{proposalId}/adoption", Handle).WithName("adoptProposal").WithSummary("Committee: adopts a proposal whose discussion is over, with a reason; the decision is out for objections first.");
        proposals.MapPut("/{proposalId}/adoption/withdrawal", TakeBack).WithName("takeAdoptionBack").WithSummary("Committee: takes its decision back while it is out for objections, with a reason.");
    }

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryManage(out var refusal) ? (null, refusal)
            : seen.Proposal.Adoption is not null ? (null, null)
            : seen.Proposal.Stage != ProposalStage.Discussed ? (null, seen.Proposal.WrongStage())
            : Entrust.Refusal(request.Responsible, "responsible") is { } invalid ? (null, invalid)
            : (new Changes().Write(seen.Stored, seen.Proposal.Adopt(Decision(request, seen, now)), now).Record(AuditedAct.ProposalAdopted, seen, now, request.Reason.Trim()), null), cancel);

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> TakeBack(
        string proposalId, Withdrawal request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryManage(out var refusal) ? (null, refusal)
            : seen.Proposal is { Adoption: null, AdoptionTakenBack: not null } ? (null, null)
            : seen.Proposal is not { Stage: ProposalStage.Announcement, Adoption: not null } ? (null, seen.Proposal.WrongStage())
            : (new Changes().Write(seen.Stored, seen.Proposal.TakeAdoptionBack(new AdoptionTakenBack(now, seen.Member.ResidentId, request.Reason.Trim())), now)
                .Record(AuditedAct.AdoptionTakenBack, seen, now, request.Reason.Trim()), null), cancel);

    private static Adoption Decision(Request request, SeenProposal seen, DateTimeOffset now) =>
        new(now, seen.Member.ResidentId, request.Reason.Trim(), request.Responsible ?? Role.Committee, null, now.AddDays(seen.Proposal.Rules.AnnouncementDays));
}
