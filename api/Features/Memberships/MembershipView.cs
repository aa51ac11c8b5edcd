using System.Collections.Immutable;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Storage;

namespace Linli.Api.Features.Memberships;

/// <summary>A membership as the person themself sees it.</summary>
/// <param name="Place">Where: the community, or the subdistrict or district of an observer.</param>
/// <param name="Dwelling">Absent for an office.</param>
/// <param name="Reason">Why it was rejected or ended.</param>
public sealed record MembershipView(
    string Id, MembershipStatus Status, MembershipPlace Place, DwellingAddress? Dwelling, Relation? Relation, ImmutableArray<Role> Roles, string? Title,
    DateTimeOffset AskedAt, DateTimeOffset? DecidedAt, DateTimeOffset? EndedAt, string? Reason)
{
    public static async Task<MembershipView> Of(Membership membership, IDocumentStore store, CancellationToken cancel) => (await Of([membership], store, cancel))[0];

    public static async Task<IReadOnlyList<MembershipView>> Of(IReadOnlyList<Membership> memberships, IDocumentStore store, CancellationToken cancel)
    {
        var addresses = await store.AddressesOf(memberships.Select(membership => membership.DwellingId), cancel);
        var places = new Dictionary<string, MembershipPlace>();
        foreach (var id in memberships.Select(membership => membership.PlaceId).Distinct())
            if (await store.FindPlace(id, cancel) is { } place) places[id] = new MembershipPlace(place.Kind, place.Id, place.Name);
        return [.. memberships.Select(membership => new MembershipView(
            membership.Id, membership.Status, places[membership.PlaceId], addresses.GetValueOrDefault(membership.DwellingId ?? ""), membership.Relation,
            membership.Roles, membership.Title, membership.AskedAt, membership.DecidedAt, membership.EndedAt, membership.Reason))];
    }
}

public sealed record MembershipPlace(PlaceKind Kind, string Id, string Name);
