using Linli.Api.Events;

namespace Linli.Api.Features.Memberships;

/// <summary>Somebody asked to join a dwelling and waits for a decision.</summary>
public sealed record MembershipAsked(string MembershipId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
