using System.Text.RegularExpressions;
using Linli.Api.Storage;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>One home (套, 室): what votes of owners count by number and by area. Who owns it stands in the register, not here.</summary>
public sealed partial record Dwelling : Document
{
    public static readonly Index<Dwelling> InCompound = Index.On<Dwelling>(d => d.CompoundId, d => d.Building, d => d.Unit, d => d.RoomKey).Unique();
    public static readonly Index<Dwelling> InCommunity = Index.On<Dwelling>(d => d.CommunityId);

    public required string CompoundId { get; init; }

    public required string Building { get; init; }

    /// <summary>Empty in a building without units.</summary>
    public string Unit { get; init; } = "";

    public required string Room { get; init; }

    /// <summary>Sorts 102 before 1001, and makes 101 and 0101 the same room.</summary>
    public string RoomKey => KeyOf(Room);

    /// <summary>Area of the exclusive part in hundredths of a square metre (dm²), exact; 100–500000.</summary>
    public required int AreaInDm2 { get; init; }

    /// <summary>How often somebody asked to join here, ever. A dwelling with a history is not removed by an import.</summary>
    [InPlace]
    public long JoinCount { get; init; }

    /// <summary>In square metres, with two decimals.</summary>
    public decimal Area() => new(AreaInDm2, 0, 0, false, 2);

    public static string KeyOf(string room) => Digits().Replace(room.ToUpperInvariant(), number => number.Value.TrimStart('0').PadLeft(6, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
