using Linli.Api.Events;

namespace Linli.Api.Features.SignIn;

/// <summary>A device was signed out, by its owner or because an old refresh token was used again.</summary>
public sealed record SessionEnded(string ResidentId, string SessionId) : ForumEvent, IEndsSession
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
