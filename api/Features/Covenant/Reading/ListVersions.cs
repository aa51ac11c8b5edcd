using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Reading;

/// <summary>All versions that the caller may read, latest first; a page may be short where drafts are not shown.</summary>
public static class ListVersions
{
    internal static void Map(IEndpointRouteBuilder covenant) =>
        covenant.MapGet("/versions", Handle).WithName("listCovenantVersions").WithSummary("The versions of the covenant, latest first. A page may be short and still have a next one.");

    internal static async Task<Results<Ok<Page<CovenantVersionSummary>>, ProblemHttpResult>> Handle(
        string communityId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleCovenant(communityId, caller, clock.GetUtcNow(), cancel) is not { } seen) return Problems.NotFound("community");
        if (!listing.TryApply(Query.On(CovenantVersion.ByNumber, communityId).Backwards(), out var query)) return Problems.BadCursor();
        var page = await store.List(query, cancel);
        return TypedResults.Ok(new Page<CovenantVersionSummary>([.. page.Items.Where(seen.Shows).Select(version => new CovenantVersionSummary(version, seen.Now))], page.Next));
    }
}
