using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>A manager does not let somebody in, and says why.</summary>
public static class Reject
{
    /// <param name="Reason">Shown to the person.</param>
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder memberships) =>
        memberships.MapPost("/{membershipId}/reject", Handle).WithName("rejectMembership").WithSummary("Does not let somebody in, with a reason that they read (secretary, committee).");

    internal static Task<Results<Ok<DeskMembershipView>, ProblemHttpResult>> Handle(
        string membershipId, Request request, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        Desk.Decide(store, membershipId, caller, vault, membership => Decide(membership, request.Reason.Trim(), caller.ResidentId, clock.GetUtcNow()), cancel);

    private static Decision Decide(Membership membership, string reason, string by, DateTimeOffset now)
    {
        if (membership.Status == MembershipStatus.Rejected && membership.DecidedBy == by) return Decision.Again(membership);
        if (membership.Status != MembershipStatus.Waiting) return Decision.Refuse(Problems.MembershipDecided(membership.Status));
        var rejected = membership.Reject(by, reason, now);
        return Decision.Take(rejected, new Changes().Replace(rejected)
            .Add(AuditEntry.In(membership.CommunityId, by, AuditedAct.MembershipRejected, now).About(membership.ResidentId, membership.Id) with { Reason = reason })
            .Announce(new MembershipRejected(membership.Id, membership.ResidentId) { CommunityId = membership.CommunityId })
            .Announce(new QueueChanged(membership.Id) { CommunityId = membership.CommunityId }));
    }
}
