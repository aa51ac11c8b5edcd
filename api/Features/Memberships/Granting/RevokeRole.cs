using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Granting;

/// <summary>Who may grant a role takes it back, with a reason.</summary>
public static class RevokeRole
{
    public sealed record Request([Required, EnumDataType(typeof(Role))] Role? Role, [Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder memberships) =>
        memberships.MapPost("/{membershipId}/revoke", Handle).WithName("revokeRole").WithSummary("Takes a role back, with a reason; who may, depends on the role.");

    internal static async Task<Results<Ok<OfficeView>, ProblemHttpResult>> Handle(
        string membershipId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (role, reason) = (request.Role!.Value, request.Reason.Trim());
        var (office, problem) = await store.Decide<(Membership?, ProblemHttpResult?)>(async () =>
        {
            if (await store.Find<Membership>(membershipId, cancel) is not { IsOffice: true } held || await store.FindPlace(held.PlaceId, cancel) is not { } place
                || !GrantRules.MaySeeOffices(caller, place)) return (null, (null, Problems.NotFound("membership")));
            if (!GrantRules.MayGrant(caller, role, place)) return (null, (null, Problems.NotYoursToGrant()));
            if (held.ResidentId == caller.ResidentId) return (null, (null, Problems.NotOnYourself()));
            if (!held.IsOpen || !held.Roles.Contains(role)) return (null, (null, Problems.RoleNotHeld()));

            var now = clock.GetUtcNow();
            var left = held.Revoke(role, caller.ResidentId, reason, now);
            var changes = new Changes().Replace(left)
                .Add(AuditEntry.Of(place, caller.ResidentId, AuditedAct.RoleRevoked, now).About(held.ResidentId, held.Id) with { Detail = JsonNamingPolicy.CamelCase.ConvertName(role.ToString()), Reason = reason })
                .Announce(new RoleRevoked(held.Id, held.ResidentId, place.Id, role) { CommunityId = place.CommunityId });
            // So that a secretary who leaves at this moment counts again who is left.
            if (role == Role.Secretary && await store.Find<Community>(place.Id, cancel) is { } community) changes.Replace(community);
            return (changes, (left, null));
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok(OfficeView.Of(office!, nickname: null));
    }
}
