using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities;

/// <summary>The communities of a district or of one of its subdistricts, by name.</summary>
public static class ListCommunities
{
    internal static void MapInDistrict(IEndpointRouteBuilder districts) =>
        districts.MapGet("/{districtId}/communities", InDistrict).WithName("listCommunitiesOfDistrict").WithSummary("The communities of a district, by name.");

    internal static void MapInSubdistrict(IEndpointRouteBuilder subdistricts) =>
        subdistricts.MapGet("/{subdistrictId}/communities", InSubdistrict).WithName("listCommunities").WithSummary("The communities of a subdistrict, by name.");

    internal static async Task<Results<Ok<Page<CommunityView>>, ProblemHttpResult>> InDistrict(
        string districtId, [AsParameters] Listing listing, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<District>(districtId, cancel) is null ? Problems.NotFound("district")
            : await List(Query.On(Community.InDistrict, districtId), listing, store, cancel);

    internal static async Task<Results<Ok<Page<CommunityView>>, ProblemHttpResult>> InSubdistrict(
        string subdistrictId, [AsParameters] Listing listing, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<Subdistrict>(subdistrictId, cancel) is null ? Problems.NotFound("subdistrict")
            : await List(Query.On(Community.InSubdistrict, subdistrictId), listing, store, cancel);

    private static async Task<Results<Ok<Page<CommunityView>>, ProblemHttpResult>> List(
        Query<Community> query, Listing listing, IDocumentStore store, CancellationToken cancel) =>
        listing.TryApply(query, out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(CommunityView.Of))
            : Problems.BadCursor();
}
