using System.Collections.Immutable;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>What somebody sees who scanned the code: where they are, and the buildings to choose from. Nothing about who lives there.</summary>
public static class OpenJoinLink
{
    public sealed record DoorView(string CommunityId, string Community, string CompoundId, string Compound, string Address, ImmutableArray<Building> Buildings, DateTimeOffset ExpiresAt);

    internal static void Map(IEndpointRouteBuilder join) => join.MapGet("/{token}", Handle).WithName("openJoinLink").WithSummary("Where a scanned link leads: community, compound, buildings.");

    internal static async Task<Results<Ok<DoorView>, ProblemHttpResult>> Handle(string token, JoinLinks links, IDocumentStore store, CancellationToken cancel)
    {
        var (compound, problem) = await links.Open(token, cancel);
        if (compound is null) return problem!;
        return await store.Find<Community>(compound.CommunityId, cancel) is { } community
            ? TypedResults.Ok(new DoorView(community.Id, community.Name, compound.Id, compound.Name, compound.Address, compound.Buildings, compound.JoinLinkExpiresAt))
            : Problems.JoinLinkInvalid();
    }
}
