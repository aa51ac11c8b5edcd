using Linli.Api.Storage;

namespace Linli.Api.Features.Communities.Compounds;

public static class DwellingQueries
{
    /// <summary>In the order of building, unit and room; a unit only within its building.</summary>
    public static Query<Dwelling> In(string compoundId, string? building, string? unit) =>
        building is null ? Query.On(Dwelling.InCompound, compoundId)
        : unit is null ? Query.On(Dwelling.InCompound, compoundId, building)
        : Query.On(Dwelling.InCompound, compoundId, building, unit);
}
