using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Printing;

/// <summary>A version as a page to print, for those who may read it.</summary>
public static class PrintVersion
{
    internal static void Map(IEndpointRouteBuilder versions) => versions.MapGet("/{versionId}/print", Handle).Produces<string>(StatusCodes.Status200OK, "text/html")
        .WithName("printCovenantVersion").WithSummary("A version of the covenant as a page to print on A4.");

    internal static async Task<Results<ContentHttpResult, ProblemHttpResult>> Handle(
        string versionId, Caller caller, HttpResponse response, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleVersion(versionId, caller, clock.GetUtcNow(), cancel) is { } seen
            ? PrintedPage.Show(response, StatusCodes.Status200OK, CovenantSheet.Body(seen.Covenant.Community, seen.Version, seen.Covenant.Now.StageOf(seen.Version)))
            : Problems.NotFound("covenant version");
}
