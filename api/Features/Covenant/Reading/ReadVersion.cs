using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Reading;

/// <summary>One version in full.</summary>
public static class ReadVersion
{
    internal static void Map(IEndpointRouteBuilder versions) =>
        versions.MapGet("/{versionId}", Handle).WithName("readCovenantVersion").WithSummary("One version of the covenant in full.");

    internal static async Task<Results<Ok<CovenantVersionView>, ProblemHttpResult>> Handle(string versionId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleVersion(versionId, caller, clock.GetUtcNow(), cancel) is { } seen
            ? TypedResults.Ok(CovenantVersionView.Of(seen.Version, seen.Covenant.Now)) : Problems.NotFound("covenant version");
}
