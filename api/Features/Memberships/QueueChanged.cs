using Linli.Api.Events;

namespace Linli.Api.Features.Memberships;

/// <summary>
/// Something about a membership changed; the desk reads it anew. It says neither what nor whose, because every member hears it,
/// and who was rejected or moved out is nobody else's business.
/// </summary>
public sealed record QueueChanged(string MembershipId) : ForumEvent
{
    public override Audience Audience => Audience.Community(CommunityId);
}
