using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Communities.Register;

/// <summary>Who owns a dwelling, by the imported register; its id is the dwelling's. Names are sealed, phones kept only as a keyed hash: enough to recognise an owner who asks to join, and to count an owner once.</summary>
public sealed record RegisterEntry : Document
{
    public const string NamePurpose = "register-owner";

    public static readonly Index<RegisterEntry> OfCompound = Index.On<RegisterEntry>(e => e.CompoundId);

    public required string CompoundId { get; init; }

    /// <summary>The owner's name, sealed for <see cref="NamePurpose"/>; null when the register names none.</summary>
    public string? OwnerCipher { get; init; }

    /// <summary>Keyed hash of <see cref="PersonName.Plain"/>; equal for dwellings of one owner (or of namesakes: compare <see cref="PhoneHash"/> too).</summary>
    public string? OwnerHash { get; init; }

    /// <summary>The same hash as a resident's.</summary>
    public string? PhoneHash { get; init; }

    /// <summary>Who owns it together with the one above (共有人), in the register's order.</summary>
    public ImmutableArray<CoOwner> CoOwners { get; init; } = [];

    /// <summary>Not sold yet: the developer's, who is one owner for all of these (建筑物区分所有权解释 9).</summary>
    public bool IsUnsold { get; init; }

    /// <summary>Everybody whom the register names; one may lack a name or a phone.</summary>
    public IEnumerable<(string? NameHash, string? PhoneHash)> AllOwners() =>
        (OwnerHash ?? PhoneHash) is null ? [] : [(OwnerHash, PhoneHash), .. CoOwners.Select(other => ((string?)other.NameHash, other.PhoneHash))];
}

/// <param name="NameCipher">Sealed for <see cref="RegisterEntry.NamePurpose"/>.</param>
/// <param name="NameHash">Keyed hash of <see cref="PersonName.Plain"/>.</param>
/// <param name="PhoneHash">The same hash as a resident's; null when the register gives none.</param>
public sealed record CoOwner(string NameCipher, string NameHash, string? PhoneHash);
