using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities;

/// <summary>The subdistricts of a district, by name.</summary>
public static class ListSubdistricts
{
    internal static void Map(IEndpointRouteBuilder districts) =>
        districts.MapGet("/{districtId}/subdistricts", Handle).WithName("listSubdistricts").WithSummary("The subdistricts of a district, by name.");

    internal static async Task<Results<Ok<Page<SubdistrictView>>, ProblemHttpResult>> Handle(
        string districtId, [AsParameters] Listing listing, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<District>(districtId, cancel) is null) return Problems.NotFound("district");
        return listing.TryApply(Query.On(Subdistrict.InDistrict, districtId), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(SubdistrictView.Of))
            : Problems.BadCursor();
    }
}
