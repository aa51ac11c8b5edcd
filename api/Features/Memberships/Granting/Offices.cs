using Linli.Api.Storage;

namespace Linli.Api.Features.Memberships.Granting;

internal static class Offices
{
    public static async Task<Membership?> Find(string residentId, string placeId, IDocumentStore store, CancellationToken cancel) =>
        (await store.ListAll(Query.On(Membership.OfResident, residentId, MembershipStatus.Active), cancel))
            .FirstOrDefault(membership => membership.IsOffice && membership.PlaceId == placeId);
}
