using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Features.Receipts;

/// <summary>
/// Another dwelling has seen a notice, or one has not any more. It says neither which nor who, and is heard on a topic that only the
/// committee may follow: on the post's own, everybody reading an urgent notice would hear everybody else arrive.
/// </summary>
public sealed record ReceiptsChanged(string PostId) : ForumEvent
{
    public override Audience Audience => new(ImmutableArray.Create($"{ReceiptsGate.TopicKind}/{PostId}"));
}
