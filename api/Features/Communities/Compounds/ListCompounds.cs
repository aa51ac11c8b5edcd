using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>The compounds of a community, for its members and those above.</summary>
public static class ListCompounds
{
    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/compounds", Handle).WithName("listCompounds").WithSummary("The compounds of my community, by name.");

    internal static async Task<Results<Ok<Page<CompoundView>>, ProblemHttpResult>> Handle(
        string communityId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is null) return Problems.NotFound("community");
        return listing.TryApply(Query.On(Compound.InCommunity, communityId), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(CompoundView.Of))
            : Problems.BadCursor();
    }
}
