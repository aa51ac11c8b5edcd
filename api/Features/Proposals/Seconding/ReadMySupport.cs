using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Seconding;

/// <summary>Beside the proposal rather than in it: the proposal is the same for everyone.</summary>
public static class ReadMySupport
{
    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapGet("/{proposalId}/support", Handle).WithName("readMySupport").WithSummary("Whether my dwelling seconds a proposal, and which text of it.");

    internal static async Task<Results<Ok<MySupportView>, ProblemHttpResult>> Handle(string proposalId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is { } seen
            ? TypedResults.Ok(MySupportView.Of(await store.SupportOf(proposalId, seen.Member, cancel), seen))
            : Problems.NotFound("proposal");
}
