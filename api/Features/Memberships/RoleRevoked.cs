using Linli.Api.Events;

namespace Linli.Api.Features.Memberships;

/// <summary>Somebody no longer holds a role at a place.</summary>
public sealed record RoleRevoked(string MembershipId, string ResidentId, string PlaceId, Role Role) : ForumEvent, IEndsAccess
{
    public override Audience Audience => CommunityId.Length == 0 ? Audience.Resident(ResidentId) : Audience.Resident(ResidentId).And(Audience.Community(CommunityId));
}
