using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Communities.Register;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>The dwellings of a compound with their areas, for those who run the community.</summary>
public static class ListDwellings
{
    /// <param name="Area">m², two decimals.</param>
    /// <param name="HasOwner">The register names an owner.</param>
    public sealed record DwellingView(string Id, string Building, string Unit, string Room, decimal Area, bool HasOwner);

    internal static void Map(IEndpointRouteBuilder compounds) =>
        compounds.MapGet("/{compoundId}/dwellings", Handle).WithName("listDwellings").WithSummary("The dwellings of a compound with their areas (secretary, committee).");

    internal static async Task<Results<Ok<Page<DwellingView>>, ProblemHttpResult>> Handle(
        string compoundId, [StringLength(20)] string? building, [StringLength(20)] string? unit, [AsParameters] Listing listing,
        Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<Compound>(compoundId, cancel) is not { } compound || await store.MemberOf(caller, compound.CommunityId, cancel) is not { } member)
            return Problems.NotFound("compound");
        if (!member.IsManager) return Problems.OnlyManagers();
        if (!listing.TryApply(DwellingQueries.In(compoundId, building, unit), out var page)) return Problems.BadCursor();

        var dwellings = await store.List(page, cancel);
        var entries = await store.FindMany<RegisterEntry>([.. dwellings.Items.Select(dwelling => dwelling.Id)], cancel);
        var owned = entries.Where(entry => entry.OwnerCipher is not null || entry.PhoneHash is not null).Select(entry => entry.Id).ToHashSet();
        return TypedResults.Ok(dwellings.Select(dwelling => new DwellingView(
            dwelling.Id, dwelling.Building, dwelling.Unit, dwelling.Room, dwelling.Area(), owned.Contains(dwelling.Id))));
    }
}
