using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Features.SignIn;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Granting;

/// <summary>Somebody above gives a person a role at a place. A phone without an account gets one, and the answer is the same.</summary>
public static class GrantRole
{
    /// <param name="Phone">Either this or the resident's id.</param>
    /// <param name="Title">What stands under the name, e.g. 居民区党总支书记; the one before when not given.</param>
    public sealed record Request(
        [StringLength(24)] string? Phone,
        [Id] string? ResidentId,
        [Required, EnumDataType(typeof(Role))] Role? Role,
        [StringLength(40)] string? Title);

    internal static void Map(IEndpointRouteBuilder places, PlaceKind kind) =>
        places.MapPost("/{placeId}/roles", (string placeId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
            Handle(kind, placeId, request, caller, vault, store, clock, cancel)).WithName($"grantRoleIn{kind}").WithSummary("Gives a person a role here; who may, depends on the role.");

    private static async Task<Results<Ok<OfficeView>, ProblemHttpResult>> Handle(
        PlaceKind kind, string placeId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var role = request.Role!.Value;
        if (await store.FindPlace(kind, placeId, cancel) is not { } place) return Problems.NotFound("place");
        if (!GrantRules.MayGrant(caller, role, place)) return Problems.NotYoursToGrant();
        if (request.Phone is null == request.ResidentId is null) return Problems.Invalid("phone", ("请填写手机号或居民编号之一。", "Give either the phone or the resident's id."));
        var phone = default(PhoneNumber);
        if (request.Phone is not null && !PhoneNumber.TryParse(request.Phone, out phone)) return Problems.Invalid("phone", ("请输入正确的手机号。", "Enter a valid phone number."));

        var now = clock.GetUtcNow();
        var (office, problem) = await store.Decide<(Membership?, ProblemHttpResult?)>(async () =>
        {
            var known = request.ResidentId is { } id ? await store.Find<Resident>(id, cancel) : await store.ResidentByPhone(phone.Hash(vault), cancel);
            if (known is null && request.Phone is null) return (null, (null, Problems.NotFound("resident")));
            if (known?.Id == caller.ResidentId) return (null, (null, Problems.NotOnYourself()));

            var changes = new Changes();
            var resident = known ?? Resident.Join(phone.Hash(vault), phone.Seal(vault), now);
            if (known is null) changes.Add(resident);
            return Grant(resident, await Offices.Find(resident.Id, place.Id, store, cancel), role, request.Title?.Trim(), place, caller.ResidentId, changes, now);
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok(OfficeView.Of(office!, nickname: null));
    }

    private static (Changes?, (Membership?, ProblemHttpResult?)) Grant(
        Resident resident, Membership? held, Role role, string? title, Place place, string by, Changes changes, DateTimeOffset now)
    {
        var office = held?.Grant(role, title) ?? Membership.Office(resident.Id, place.Id, place.CommunityId, role, title, by, now);
        if (held is not null && held.Roles.Contains(role) && held.Title == office.Title) return (null, (held, null));
        if (held is null) changes.Add(office);
        else changes.Replace(office);
        return (changes
            .Add(AuditEntry.Of(place, by, AuditedAct.RoleGranted, now).About(resident.Id, office.Id) with { Detail = JsonNamingPolicy.CamelCase.ConvertName(role.ToString()) })
            .Announce(new RoleGranted(office.Id, resident.Id, place.Id, role) { CommunityId = place.CommunityId }), (office, null));
    }
}
