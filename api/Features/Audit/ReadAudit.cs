using Linli.Api.Features.Communities;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Audit;

/// <summary>Who used which power at a place, newest first: for the community's secretary, and for those above who appoint and supervise them (decision 7).</summary>
public static class ReadAudit
{
    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/communities/{placeId}/audit", InCommunity).WithName("readAudit").WithSummary("Who used which power in the community, newest first (secretary, and those above).");
        api.MapGet("/subdistricts/{placeId}/audit", InSubdistrict).WithName("readSubdistrictAudit").WithSummary("Who granted which role in the subdistrict, newest first.");
        api.MapGet("/districts/{placeId}/audit", InDistrict).WithName("readDistrictAudit").WithSummary("Who granted which role in the district, newest first.");
    }

    internal static Task<Results<Ok<Page<AuditView>>, ProblemHttpResult>> InCommunity(
        string placeId, Choice<AuditedAct>? act, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        Handle(PlaceKind.Community, placeId, act, listing, caller, store, cancel);

    internal static Task<Results<Ok<Page<AuditView>>, ProblemHttpResult>> InSubdistrict(
        string placeId, Choice<AuditedAct>? act, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        Handle(PlaceKind.Subdistrict, placeId, act, listing, caller, store, cancel);

    internal static Task<Results<Ok<Page<AuditView>>, ProblemHttpResult>> InDistrict(
        string placeId, Choice<AuditedAct>? act, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        Handle(PlaceKind.District, placeId, act, listing, caller, store, cancel);

    private static async Task<Results<Ok<Page<AuditView>>, ProblemHttpResult>> Handle(
        PlaceKind kind, string placeId, Choice<AuditedAct>? act, Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindPlace(kind, placeId, cancel) is not { } place) return Problems.NotFound("place");
        if (!Reads(caller, place)) return Problems.AuditNotYours();

        var query = act is null ? Query.On(AuditEntry.InPlace, place.Id) : Query.On(AuditEntry.OfActInPlace, place.Id, act.Value.Value);
        if (!listing.TryApply(query.Backwards(), out var page)) return Problems.BadCursor();
        var entries = await store.List(page, cancel);
        var people = await store.FindMany<Resident>([.. entries.Items.SelectMany(entry => new[] { entry.ActorId, entry.ResidentId }).OfType<string>().Distinct()], cancel);
        var nicknames = people.ToDictionary(person => person.Id, person => person.Nickname);
        return TypedResults.Ok(entries.Select(entry => AuditView.Of(entry, nicknames)));
    }

    private static bool Reads(Caller caller, Place place) =>
        caller.Holds(Role.District, place.DistrictId)
        || (place.SubdistrictId is not null && caller.Holds(Role.Subdistrict, place.SubdistrictId))
        || (place.Kind == PlaceKind.Community ? caller.Holds(Role.Secretary, place.Id) : caller.IsOperator);
}
