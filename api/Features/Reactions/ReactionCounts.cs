namespace Linli.Api.Features.Reactions;

/// <summary>How many residents reacted, by kind.</summary>
public sealed record ReactionCounts(long Like, long Thanks, long Heart, long Laugh, long Worried)
{
    internal static ReactionCounts Of(ReactedTo target) => new(target.LikeCount, target.ThanksCount, target.HeartCount, target.LaughCount, target.WorriedCount);
}
