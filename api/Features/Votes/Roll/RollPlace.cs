using Linli.Api.Features.Communities.Compounds;

namespace Linli.Api.Features.Votes.Roll;

/// <summary>A building, as rolls are grouped by.</summary>
internal static class RollPlace
{
    public static string KeyOf(Dwelling dwelling) => KeyOf(dwelling.CompoundId, dwelling.Building);

    public static string KeyOf(string compoundId, string building) => $"{compoundId}/{building}";
}
