using System.Collections.Immutable;

namespace Linli.Api.Features.Communities.Compounds;

/// <param name="DwellingCount">Dwellings at the last import of the register.</param>
/// <param name="RegisterImportedAt">Absent before the first import.</param>
public sealed record CompoundView(
    string Id, string CommunityId, string Name, string Address, ImmutableArray<Building> Buildings, int DwellingCount, DateTimeOffset? RegisterImportedAt)
{
    public static CompoundView Of(Compound compound) => new(
        compound.Id, compound.CommunityId, compound.Name, compound.Address, compound.Buildings, compound.DwellingCount, compound.RegisterImportedAt);
}
