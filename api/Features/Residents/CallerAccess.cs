using System.Collections.Immutable;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Memberships;
using Linli.Api.Storage;

namespace Linli.Api.Features.Residents;

public static class CallerAccess
{
    private const int MostMemberships = 100;

    /// <summary>Somebody outside a request, as they are stored now; in no session.</summary>
    public static async Task<Caller> CallerNow(this IDocumentStore store, string residentId, CancellationToken cancel) =>
        new(residentId, "", await store.ActiveMemberships(residentId, cancel), IsOperator: false);

    public static async Task<ImmutableArray<Membership>> ActiveMemberships(this IDocumentStore store, string residentId, CancellationToken cancel) =>
        [.. (await store.List(Query.On(Membership.OfResident, residentId, MembershipStatus.Active).Take(MostMemberships), cancel)).Items];

    /// <summary>The caller in a community: member, staff, or observer from the subdistrict or district above it; null when none of these.</summary>
    public static async ValueTask<Member?> MemberOf(this IDocumentStore store, Caller caller, string communityId, CancellationToken cancel)
    {
        if (caller.In(communityId) is { } member) return member;
        var offices = caller.Memberships.Where(membership => membership.Roles.Any(Roles.Observers.Contains)).ToList();
        if (offices.Count == 0 || await store.Find<Community>(communityId, cancel) is not { } community) return null;
        var above = offices.Where(office => office.PlaceId == community.SubdistrictId || office.PlaceId == community.DistrictId).ToList();
        return above.Count == 0 ? null
            : new Member(caller.ResidentId, communityId, [.. above.SelectMany(office => office.Roles)], [], above[0].Title);
    }
}
