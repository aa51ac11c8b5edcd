using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Granting;

/// <summary>Who holds which office: of a community for everyone, above it for those concerned.</summary>
public static class ListOffices
{
    internal static void Map(IEndpointRouteBuilder places, PlaceKind kind) =>
        places.MapGet("/{placeId}/offices", ([AsParameters] Listing listing, string placeId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
            Handle(kind, placeId, listing, caller, store, cancel)).WithName($"listOfficesIn{kind}").WithSummary("Who holds which office here, longest first.");

    private static async Task<Results<Ok<Page<OfficeView>>, ProblemHttpResult>> Handle(
        PlaceKind kind, string placeId, Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindPlace(kind, placeId, cancel) is not { } place || !GrantRules.MaySeeOffices(caller, place)) return Problems.NotFound("place");
        if (!listing.TryApply(Query.On(Membership.OfficesIn, placeId, MembershipStatus.Active), out var page)) return Problems.BadCursor();
        var offices = await store.List(page, cancel);
        var nicknames = (await store.FindMany<Resident>([.. offices.Items.Select(office => office.ResidentId)], cancel)).ToDictionary(resident => resident.Id, resident => resident.Nickname);
        return TypedResults.Ok(offices.Select(office => OfficeView.Of(office, nicknames.GetValueOrDefault(office.ResidentId))));
    }
}
