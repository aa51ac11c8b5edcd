using Linli.Api.Events;

namespace Linli.Api.Features.Memberships;

/// <summary>Somebody is a member now: recognised by the register or approved by a manager.</summary>
public sealed record MembershipApproved(string MembershipId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
