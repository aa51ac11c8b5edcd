using System.Collections.Immutable;
using Linli.Api.Features.Communities.Compounds;

namespace Linli.Api.Features.Communities.Register;

public enum RegisterChange
{
    Added,
    Changed,
    Removed,

    /// <summary>Not in the file: stays as it was.</summary>
    Kept,
}

/// <param name="Fields">What differs: room, area, owner, phone, unsold.</param>
public sealed record DwellingChange(RegisterChange Change, string Building, string Unit, string Room, ImmutableArray<string> Fields)
{
    internal static DwellingChange Of(RegisterChange change, Dwelling dwelling, ImmutableArray<string> fields) =>
        new(change, dwelling.Building, dwelling.Unit, dwelling.Room, fields);
}
