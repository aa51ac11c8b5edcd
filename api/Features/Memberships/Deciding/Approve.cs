using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>A manager lets somebody in.</summary>
public static class Approve
{
    internal static void Map(IEndpointRouteBuilder memberships) =>
        memberships.MapPost("/{membershipId}/approve", Handle).WithName("approveMembership").WithSummary("Lets somebody in (secretary, committee; not oneself).");

    internal static Task<Results<Ok<DeskMembershipView>, ProblemHttpResult>> Handle(
        string membershipId, Caller caller, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        Desk.Decide(store, membershipId, caller, vault, membership => Decide(membership, caller.ResidentId, clock.GetUtcNow()), cancel);

    private static Decision Decide(Membership membership, string by, DateTimeOffset now)
    {
        if (membership.Status == MembershipStatus.Active && membership.DecidedBy == by) return Decision.Again(membership);
        if (membership.Status != MembershipStatus.Waiting) return Decision.Refuse(Problems.MembershipDecided(membership.Status));
        var approved = membership.Approve(by, now);
        return Decision.Take(approved, new Changes().Replace(approved)
            .Add(AuditEntry.In(membership.CommunityId, by, AuditedAct.MembershipApproved, now).About(membership.ResidentId, membership.Id))
            .Announce(new MembershipApproved(membership.Id, membership.ResidentId) { CommunityId = membership.CommunityId })
            .Announce(new QueueChanged(membership.Id) { CommunityId = membership.CommunityId }));
    }
}
