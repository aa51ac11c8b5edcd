using System.Collections.Immutable;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Communities.Register;
using Linli.Api.Features.Memberships.Joining;
using Linli.Api.Features.Residents;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>A membership as the committee's desk sees it: whom they deal with, not their real name.</summary>
/// <param name="Nickname">Absent when the account is gone.</param>
/// <param name="Register">How name and phone compare with the register, without showing them; only while waiting.</param>
public sealed record DeskMembershipView(
    string Id, string ResidentId, string? Nickname, MembershipStatus Status, DwellingAddress? Dwelling, Relation? Relation, ImmutableArray<Role> Roles, string? Title,
    RegisterMatchView? Register, DateTimeOffset AskedAt, DateTimeOffset? DecidedAt, string? DecidedBy, DateTimeOffset? EndedAt, string? EndedBy, string? Reason)
{
    public static async Task<DeskMembershipView> Of(Membership membership, Vault vault, IDocumentStore store, CancellationToken cancel) =>
        (await Of([membership], vault, store, cancel))[0];

    public static async Task<IReadOnlyList<DeskMembershipView>> Of(IReadOnlyList<Membership> memberships, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        var residents = (await store.FindMany<Resident>([.. memberships.Select(membership => membership.ResidentId).Distinct()], cancel)).ToDictionary(resident => resident.Id);
        var addresses = await store.AddressesOf(memberships.Select(membership => membership.DwellingId), cancel);
        var waitedFor = memberships.Where(membership => membership.Status == MembershipStatus.Waiting).Select(membership => membership.DwellingId).OfType<string>().Distinct();
        var entries = (await store.FindMany<RegisterEntry>([.. waitedFor], cancel)).ToDictionary(entry => entry.Id);
        return [.. memberships.Select(membership => Of(membership, residents.GetValueOrDefault(membership.ResidentId), addresses, entries, vault))];
    }

    private static DeskMembershipView Of(
        Membership membership, Resident? resident, Dictionary<string, DwellingAddress> addresses, Dictionary<string, RegisterEntry> entries, Vault vault) => new(
        membership.Id, membership.ResidentId, resident?.Nickname, membership.Status, addresses.GetValueOrDefault(membership.DwellingKey), membership.Relation,
        membership.Roles, membership.Title, Compare(membership, resident, entries, vault),
        membership.AskedAt, membership.DecidedAt, membership.DecidedBy, membership.EndedAt, membership.EndedBy, membership.Reason);

    private static RegisterMatchView? Compare(Membership membership, Resident? resident, Dictionary<string, RegisterEntry> entries, Vault vault)
    {
        if (membership.Status != MembershipStatus.Waiting || resident is null || membership.NameCipher is null) return null;
        var match = RegisterMatch.Of(entries.GetValueOrDefault(membership.DwellingKey), resident.PhoneHash, vault.Open(Membership.NamePurpose, membership.NameCipher), vault);
        return new RegisterMatchView(match.Phone, match.Name);
    }
}

/// <param name="Phone">The phone is the owner's in the register.</param>
/// <param name="Name">The name is the owner's; absent when the register names none.</param>
public sealed record RegisterMatchView(bool Phone, bool? Name);
