using Linli.Api.Storage;

namespace Linli.Api.Features.Communities;

/// <summary>A district, subdistrict or community with what lies above it: where a role is held.</summary>
/// <param name="SubdistrictId">Itself for a subdistrict, null for a district.</param>
/// <param name="CommunityId">Empty above communities.</param>
public sealed record Place(PlaceKind Kind, string Id, string Name, string DistrictId, string? SubdistrictId, string CommunityId)
{
    public static Place Of(District district) => new(PlaceKind.District, district.Id, district.Name, district.Id, null, "");

    public static Place Of(Subdistrict subdistrict) => new(PlaceKind.Subdistrict, subdistrict.Id, subdistrict.Name, subdistrict.DistrictId, subdistrict.Id, "");

    public static Place Of(Community community) => new(PlaceKind.Community, community.Id, community.Name, community.DistrictId, community.SubdistrictId, community.Id);
}

public enum PlaceKind
{
    District,
    Subdistrict,
    Community,
}

public static class Places
{
    public static async Task<Place?> FindPlace(this IDocumentStore store, string id, CancellationToken cancel) =>
        await store.Find<Community>(id, cancel) is { } community ? Place.Of(community)
        : await store.Find<Subdistrict>(id, cancel) is { } subdistrict ? Place.Of(subdistrict)
        : await store.Find<District>(id, cancel) is { } district ? Place.Of(district)
        : null;

    public static async Task<Place?> FindPlace(this IDocumentStore store, PlaceKind kind, string id, CancellationToken cancel) =>
        await store.FindPlace(id, cancel) is { } place && place.Kind == kind ? place : null;
}
