using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Features.SignIn;
using Linli.Api.Http;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>A manager looks at the real name and phone behind a nickname. The look is in the audit log before anything is shown.</summary>
public static class SeeIdentity
{
    /// <param name="Purpose">Why; the secretary and the person themself can read it.</param>
    public sealed record Request([Required, StringLength(200, MinimumLength = 2)] string Purpose);

    /// <param name="RealName">Absent for an office.</param>
    /// <param name="Phone">E.164.</param>
    public sealed record IdentityView(string? RealName, string Phone);

    internal static void Map(IEndpointRouteBuilder memberships) =>
        memberships.MapPost("/{membershipId}/identity", Handle).WithName("seeIdentity").WithSummary("Shows the real name and phone behind a membership, for a stated purpose; audited (secretary, committee).");

    internal static async Task<Results<Ok<IdentityView>, ProblemHttpResult>> Handle(
        string membershipId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, HttpResponse response, CancellationToken cancel)
    {
        if (await store.Find<Membership>(membershipId, cancel) is not { CommunityId.Length: > 0 } membership
            || await store.MemberOf(caller, membership.CommunityId, cancel) is not { } member) return Problems.NotFound("membership");
        if (!member.IsManager) return Problems.OnlyManagers();
        var now = clock.GetUtcNow();
        if (!membership.MayBeIdentified(now)) return Problems.MembershipClosed();
        if (await store.Find<Resident>(membership.ResidentId, cancel) is not { } resident) return Problems.NotFound("resident");

        await store.Commit(new Changes().Add(AuditEntry.In(membership.CommunityId, caller.ResidentId, AuditedAct.IdentitySeen, now)
            .About(membership.ResidentId, membership.Id) with
            {
                Detail = JsonNamingPolicy.CamelCase.ConvertName($"{member.Office}"),
                Reason = request.Purpose.Trim(),
            }), cancel);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new IdentityView(
            membership.NameCipher is null ? null : vault.Open(Membership.NamePurpose, membership.NameCipher), PhoneNumber.Open(vault, resident.PhoneCipher)));
    }
}
