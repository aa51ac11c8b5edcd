using Linli.Api.Events;

namespace Linli.Api.Features.Memberships;

/// <summary>A manager did not let somebody in; the reason stands in the membership.</summary>
public sealed record MembershipRejected(string MembershipId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
