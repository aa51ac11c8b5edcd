using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Communities.Register;

namespace Linli.Api.Features.Communities;

public static class CommunitiesFeature
{
    public static void MapCommunities(this IEndpointRouteBuilder api)
    {
        var districts = api.MapGroup("/districts").WithTags("Places");
        CreateDistrict.Map(districts);
        ListDistricts.Map(districts);
        ReadPlace.MapDistrict(districts);
        CreateSubdistrict.Map(districts);
        ListSubdistricts.Map(districts);
        ListCommunities.MapInDistrict(districts);

        var subdistricts = api.MapGroup("/subdistricts").WithTags("Places");
        ReadPlace.MapSubdistrict(subdistricts);
        CreateCommunity.Map(subdistricts);
        ListCommunities.MapInSubdistrict(subdistricts);

        var communities = api.MapGroup("/communities").WithTags("Places");
        ReadPlace.MapCommunity(communities);
        AddCompound.Map(communities);
        ListCompounds.Map(communities);

        var compounds = api.MapGroup("/compounds").WithTags("Places");
        ReadCompound.Map(compounds);
        ChangeCompound.Map(compounds);
        ListDwellings.Map(compounds);
        ImportRegister.Map(compounds);
    }
}
