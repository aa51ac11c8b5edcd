using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Settings;

/// <summary>The rules that the next proposal is called under.</summary>
public static class ReadHallRules
{
    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/hall-rules", Handle).WithName("readHallRules").WithSummary("How much support a proposal needs and how long its stages last.");

    internal static async Task<Results<Ok<HallRules>, ProblemHttpResult>> Handle(string communityId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        await store.MemberOf(caller, communityId, cancel) is null ? Problems.NotFound("community") : TypedResults.Ok(await store.HallRulesOf(communityId, cancel));
}
