using Linli.Api.Events;

namespace Linli.Api.Features.Memberships;

/// <summary>Somebody left, moved out, or took back their wish to join.</summary>
public sealed record MembershipEnded(string MembershipId, string ResidentId) : ForumEvent, IEndsAccess
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
