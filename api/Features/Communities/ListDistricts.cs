using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities;

/// <summary>The districts of this installation, by name.</summary>
public static class ListDistricts
{
    internal static void Map(IEndpointRouteBuilder districts) => districts.MapGet("", Handle).WithName("listDistricts").WithSummary("The districts, by name.");

    internal static async Task<Results<Ok<Page<DistrictView>>, ProblemHttpResult>> Handle([AsParameters] Listing listing, IDocumentStore store, CancellationToken cancel) =>
        listing.TryApply(Query.On(District.ByName), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(DistrictView.Of))
            : Problems.BadCursor();
}
