using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Reading;

/// <summary>The covenant in force, and what is to come.</summary>
public static class ReadCovenant
{
    internal static void Map(IEndpointRouteBuilder covenant) =>
        covenant.MapGet("", Handle).WithName("readCovenant").WithSummary("The residents' covenant in force, and the version that is being prepared.");

    internal static async Task<Results<Ok<CovenantView>, ProblemHttpResult>> Handle(string communityId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleCovenant(communityId, caller, clock.GetUtcNow(), cancel) is not { Now: var now } seen) return Problems.NotFound("community");
        var next = now.Open ?? await store.First(CovenantQueries.InForceAfter(communityId, now.At), cancel);
        return TypedResults.Ok(new CovenantView(communityId, seen.Settings.IsPublic,
            now.InForce is null ? null : CovenantVersionView.Of(now.InForce, now),
            next is null || !seen.Shows(next) ? null : new CovenantVersionSummary(next, now)));
    }
}
