using Linli.Api.Features.Communities.Register;
using Linli.Api.Secrets;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>How somebody who asks compares with the register of that dwelling.</summary>
/// <param name="Phone">The phone they signed in with is an owner's.</param>
/// <param name="Name">The name they gave is the owner's; null when the register names none.</param>
public readonly record struct RegisterMatch(bool Phone, bool? Name)
{
    /// <summary>The owner's own phone lets an owner in. With another name than the register's it may be a number that changed hands: a person looks at it.</summary>
    public bool Admits(Relation? relation) => relation == Relation.Owner && Phone && Name is not false;

    public static RegisterMatch Of(RegisterEntry? entry, string phoneHash, string realName, Vault vault)
    {
        var owners = entry?.AllOwners().ToList() ?? [];
        if (owners.Count == 0) return default;
        // Of co-owners the one with this phone is compared, else whoever has this name.
        var nameHash = PersonName.Hash(vault, realName);
        var (byPhone, byName) = (owners.Find(owner => owner.PhoneHash == phoneHash), owners.Exists(owner => owner.NameHash == nameHash));
        return byPhone.PhoneHash is not null ? new RegisterMatch(true, byPhone.NameHash is null ? null : byPhone.NameHash == nameHash)
            : new RegisterMatch(false, owners.TrueForAll(owner => owner.NameHash is null) ? null : byName);
    }
}
