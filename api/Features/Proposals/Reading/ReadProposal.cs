using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Reading;

/// <summary>A proposal in full, as it stands now.</summary>
public static class ReadProposal
{
    internal static void Map(IEndpointRouteBuilder proposals) => proposals.MapGet("/{proposalId}", Handle).WithName("readProposal").WithSummary("A proposal in full, in the stage in which it stands now.");

    internal static async Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(string proposalId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is null ? Problems.NotFound("proposal") : TypedResults.Ok(await ProposalView.Now(proposalId, store, clock, cancel));
}
