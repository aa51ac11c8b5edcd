using Linli.Api.Events;

namespace Linli.Api.Features.Receipts;

/// <summary>A resident has seen a notice. Only their own devices hear who: it is nobody else's business.</summary>
public sealed record NoticeSeen(string PostId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
