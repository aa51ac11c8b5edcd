using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>A manager records that somebody has moved out: a tenancy ended, a flat was sold.</summary>
public static class MoveOut
{
    /// <param name="Reason">Shown to the person.</param>
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder memberships) =>
        memberships.MapPost("/{membershipId}/move-out", Handle).WithName("moveOut").WithSummary("Records that somebody has moved out, with a reason (secretary, committee).");

    internal static Task<Results<Ok<DeskMembershipView>, ProblemHttpResult>> Handle(
        string membershipId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        Desk.Decide(store, membershipId, caller, vault, membership => Decide(membership, request.Reason.Trim(), caller.ResidentId, clock.GetUtcNow()), cancel);

    private static Decision Decide(Membership membership, string reason, string by, DateTimeOffset now)
    {
        if (membership.IsOffice) return Decision.Refuse(Problems.OfficeIsRevoked());
        if (membership.Status == MembershipStatus.Ended && membership.EndedBy == by) return Decision.Again(membership);
        if (membership.Status != MembershipStatus.Active) return Decision.Refuse(Problems.MembershipDecided(membership.Status));
        var ended = membership.End(by, reason, now);
        return Decision.Take(ended, new Changes().Replace(ended)
            .Add(AuditEntry.In(membership.CommunityId, by, AuditedAct.MembershipEnded, now).About(membership.ResidentId, membership.Id) with { Reason = reason })
            .Announce(new MembershipEnded(membership.Id, membership.ResidentId) { CommunityId = membership.CommunityId })
            .Announce(new QueueChanged(membership.Id) { CommunityId = membership.CommunityId }));
    }
}
