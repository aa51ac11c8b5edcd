using Linli.Api.Events;

namespace Linli.Api.Features.Residents;

/// <summary>A resident changed their nickname, avatar or language.</summary>
public sealed record ProfileEdited(string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
