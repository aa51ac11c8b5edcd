using System.Collections.Immutable;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>楼 and its units (单元, stairwells). A building without units has rooms whose unit is empty.</summary>
public sealed record Building(string Name, ImmutableArray<string> Units)
{
    public bool Contains(string unit) => Units.IsDefaultOrEmpty ? unit.Length == 0 : Units.Contains(unit);

    public bool Equals(Building? other) => other is not null && other.Name == Name && other.Units.AsSpan().SequenceEqual(Units.AsSpan());

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
