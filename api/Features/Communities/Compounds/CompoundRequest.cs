using System.Collections.Immutable;
using Linli.Api.Http;
using Linli.Api.Http.Checking;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>Buildings as a client sends them, checked and made plain.</summary>
public static class CompoundRequest
{
    public const int MostBuildings = 300;
    private const int MostUnits = 60;
    private const int LongestBuilding = 20;
    private const int LongestUnit = 20;

    /// <param name="Units">Stairwells; none for a building whose rooms have no unit.</param>
    public sealed record BuildingPart(string? Name, IReadOnlyList<string>? Units);

    /// <returns>The buildings, or the fields that are wrong.</returns>
    internal static (ImmutableArray<Building> Buildings, Dictionary<string, string[]> Errors) Read(IReadOnlyList<BuildingPart>? parts)
    {
        var (buildings, errors) = (ImmutableArray.CreateBuilder<Building>(), new Dictionary<string, string[]>());
        foreach (var (index, part) in (parts ?? []).Index())
        {
            var building = new Building((part.Name ?? "").Trim(), [.. (part.Units ?? []).Select(unit => (unit ?? "").Trim())]);
            if (building.Name.Length is 0 or > LongestBuilding)
                errors[$"buildings[{index}].name"] = [new Text($"须为 1–{LongestBuilding} 个字符。", $"Must have 1–{LongestBuilding} characters.").ToString()];
            else if (buildings.Any(earlier => earlier.Name == building.Name))
                errors[$"buildings[{index}].name"] = [new Text("楼栋重名。", "Two buildings have this name.").ToString()];
            if (building.Units.Length > MostUnits || building.Units.Any(unit => unit.Length is 0 or > LongestUnit || !Rules.IsCleanText(unit)) || building.Units.Distinct().Count() < building.Units.Length)
                errors[$"buildings[{index}].units"] = [new Text($"最多 {MostUnits} 个单元，名称各不相同，各 1–{LongestUnit} 个字符。", $"At most {MostUnits} units with different names of 1–{LongestUnit} characters.").ToString()];
            buildings.Add(building);
        }

        return (buildings.ToImmutable(), errors);
    }
}
