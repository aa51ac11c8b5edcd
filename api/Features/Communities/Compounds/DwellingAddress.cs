using Linli.Api.Storage;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>Where a dwelling is, in words.</summary>
/// <param name="Compound">The compound's name.</param>
public sealed record DwellingAddress(string DwellingId, string CompoundId, string Compound, string Building, string Unit, string Room)
{
    public static DwellingAddress Of(Dwelling dwelling, string compound) =>
        new(dwelling.Id, dwelling.CompoundId, compound, dwelling.Building, dwelling.Unit, dwelling.Room);
}

public static class DwellingAddresses
{
    /// <summary>By dwelling id; dwellings that are gone are left out.</summary>
    public static async Task<Dictionary<string, DwellingAddress>> AddressesOf(this IDocumentStore store, IEnumerable<string?> dwellingIds, CancellationToken cancel)
    {
        var ids = dwellingIds.OfType<string>().Distinct().ToList();
        if (ids.Count == 0) return [];
        var dwellings = await store.FindMany<Dwelling>(ids, cancel);
        var compounds = await store.FindMany<Compound>([.. dwellings.Select(dwelling => dwelling.CompoundId).Distinct()], cancel);
        var names = compounds.ToDictionary(compound => compound.Id, compound => compound.Name);
        return dwellings.ToDictionary(dwelling => dwelling.Id, dwelling => DwellingAddress.Of(dwelling, names.GetValueOrDefault(dwelling.CompoundId, "")));
    }
}
