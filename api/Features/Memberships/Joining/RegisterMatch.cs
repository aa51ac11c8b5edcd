using Linli.Api.Features.Communities.Register;
using Linli.Api.Secrets;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>How somebody who asks compares with the register of that dwelling.</summary>
/// <param name="Phone">The phone they signed in with is the owner's.</param>
/// <param name="Name">The name they gave is the owner's; null when the register names none.</param>
public readonly record struct RegisterMatch(bool Phone, bool? Name)
{
    /// <summary>The owner's own phone lets an owner in. With another name than the register's it may be a number that changed hands: a person looks at it.</summary>
    public bool Admits(Relation? relation) => relation == Relation.Owner && Phone && Name is not false;

    public static RegisterMatch Of(RegisterEntry? entry, string phoneHash, string realName, Vault vault) => entry is null ? default
        : new RegisterMatch(entry.PhoneHash == phoneHash, entry.OwnerHash is null ? null : entry.OwnerHash == PersonName.Hash(vault, realName));
}
