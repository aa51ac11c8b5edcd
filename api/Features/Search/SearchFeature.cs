namespace Linli.Api.Features.Search;

public static class SearchFeature
{
    public static void MapSearch(this IEndpointRouteBuilder api) => SearchCommunity.Map(api.MapGroup("/communities").WithTags("Search"));
}
