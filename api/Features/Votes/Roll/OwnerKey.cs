using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Communities.Register;

namespace Linli.Api.Features.Votes.Roll;

/// <summary>Recognises one owner of several dwellings.</summary>
internal static class OwnerKey
{
    /// <summary>
    /// By name and phone together: namesakes are two owners, and so are two dwellings of which the register has no phone, until somebody
    /// asks for the roll to be corrected. The developer's unsold ones are one owner's, by compound.
    /// </summary>
    public static string Of(Dwelling dwelling, RegisterEntry? entry)
    {
        if (entry?.IsUnsold == true) return $"developer/{dwelling.CompoundId}";
        var owners = entry?.AllOwners().Select(owner => owner is { NameHash: not null, PhoneHash: not null } ? $"{owner.NameHash}/{owner.PhoneHash}" : null).ToList() ?? [];
        return owners.Count == 0 || owners.Contains(null) ? dwelling.Id : string.Join('+', owners.Order(StringComparer.Ordinal));
    }
}
