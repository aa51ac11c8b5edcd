using Linli.Api.Events;

namespace Linli.Api.Features.Memberships;

/// <summary>Somebody holds a role at a place now.</summary>
public sealed record RoleGranted(string MembershipId, string ResidentId, string PlaceId, Role Role) : ForumEvent
{
    public override Audience Audience => CommunityId.Length == 0 ? Audience.Resident(ResidentId) : Audience.Resident(ResidentId).And(Audience.Community(CommunityId));
}
