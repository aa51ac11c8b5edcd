namespace Linli.Api.Features.Communities;

public sealed record DistrictView(string Id, string Name)
{
    public static DistrictView Of(District district) => new(district.Id, district.Name);
}

public sealed record SubdistrictView(string Id, string Name, string DistrictId)
{
    public static SubdistrictView Of(Subdistrict subdistrict) => new(subdistrict.Id, subdistrict.Name, subdistrict.DistrictId);
}

public sealed record CommunityView(string Id, string Name, string SubdistrictId, string DistrictId)
{
    public static CommunityView Of(Community community) => new(community.Id, community.Name, community.SubdistrictId, community.DistrictId);
}
