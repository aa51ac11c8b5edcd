using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Features.Covenant.Events;

internal static class CovenantAudience
{
    /// <summary>Those who read the covenant: <c>covenant/{communityId}</c>.</summary>
    public static Audience Of(string communityId) => new(ImmutableArray.Create($"{CovenantGate.TopicKind}/{communityId}"));
}
