using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>A compound with its buildings, for members of its community and those above.</summary>
public static class ReadCompound
{
    internal static void Map(IEndpointRouteBuilder compounds) => compounds.MapGet("/{compoundId}", Handle).WithName("readCompound").WithSummary("A compound with its buildings.");

    internal static async Task<Results<Ok<CompoundView>, ProblemHttpResult>> Handle(string compoundId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<Compound>(compoundId, cancel) is { } compound && await store.MemberOf(caller, compound.CommunityId, cancel) is not null
            ? TypedResults.Ok(CompoundView.Of(compound)) : Problems.NotFound("compound");
}
