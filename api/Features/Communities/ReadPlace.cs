using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities;

/// <summary>One district, subdistrict or community; anybody who is signed in may look up the tree of places.</summary>
public static class ReadPlace
{
    internal static void MapDistrict(IEndpointRouteBuilder districts) => districts.MapGet("/{districtId}", ReadDistrict).WithName("readDistrict").WithSummary("A district.");

    internal static void MapSubdistrict(IEndpointRouteBuilder subdistricts) =>
        subdistricts.MapGet("/{subdistrictId}", ReadSubdistrict).WithName("readSubdistrict").WithSummary("A subdistrict.");

    internal static void MapCommunity(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}", ReadCommunity).WithName("readCommunity").WithSummary("A community.");

    internal static async Task<Results<Ok<DistrictView>, ProblemHttpResult>> ReadDistrict(string districtId, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<District>(districtId, cancel) is { } district ? TypedResults.Ok(DistrictView.Of(district)) : Problems.NotFound("district");

    internal static async Task<Results<Ok<SubdistrictView>, ProblemHttpResult>> ReadSubdistrict(string subdistrictId, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<Subdistrict>(subdistrictId, cancel) is { } subdistrict ? TypedResults.Ok(SubdistrictView.Of(subdistrict)) : Problems.NotFound("subdistrict");

    internal static async Task<Results<Ok<CommunityView>, ProblemHttpResult>> ReadCommunity(string communityId, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<Community>(communityId, cancel) is { } community ? TypedResults.Ok(CommunityView.Of(community)) : Problems.NotFound("community");
}
