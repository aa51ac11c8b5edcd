using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Proposing;

/// <summary>The author takes the proposal back; it stays readable, with its supporters and the reason.</summary>
public static class WithdrawProposal
{
    public sealed record Request([StringLength(500)] string? Reason);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/withdrawal", Handle).WithName("withdrawProposal").WithSummary("Takes my proposal back, until a vote on it is announced.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
            !seen.TryOwn(out var refusal) ? (null, refusal)
            : seen.Proposal.Stage == ProposalStage.Withdrawn ? (null, null)
            : !seen.Proposal.IsOpen ? (null, seen.Proposal.WrongStage())
            : (new Changes().Write(seen.Stored, seen.Proposal.Withdraw(string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim(), now), now), null), cancel);
}
