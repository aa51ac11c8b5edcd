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
}
