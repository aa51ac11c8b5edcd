using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>The committee names the office that answers for what was adopted; until it does, it answers itself.</summary>
public static class Entrust
{
    public sealed record Request([Required] Role? Office);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/responsible", Handle).WithName("entrustProposal").WithSummary("Committee: names the office that answers for an adopted proposal.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryManage(out var refusal) ? (null, refusal)
            : Refusal(request.Office) is { } invalid ? (null, invalid)
            : seen.Proposal.Stage != ProposalStage.CarryingOut ? (null, seen.Proposal.WrongStage())
            : seen.Proposal.Adoption!.Responsible == request.Office ? (null, null)
            : (new Changes().Write(seen.Stored, seen.Proposal.Entrust(request.Office!.Value), now).Record(AuditedAct.ProposalEntrusted, seen, now, detail: $"{Stored.Key(request.Office.Value)}"), null), cancel);

    internal static ProblemHttpResult? Refusal(Role? office, string field = "office") =>
        office is { } named && !Roles.Staff.Contains(named) ? Problems.Invalid(field, ("须是社区内的一个职务。", "Must be an office of the community.")) : null;
}
