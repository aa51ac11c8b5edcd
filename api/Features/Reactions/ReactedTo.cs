using System.Linq.Expressions;
using Linli.Api.Storage;

namespace Linli.Api.Features.Reactions;

/// <summary>Something that residents react to. One counter a kind, because counters are incremented in place.</summary>
public abstract record ReactedTo : Document
{
    [InPlace]
    public long LikeCount { get; init; }

    [InPlace]
    public long ThanksCount { get; init; }

    [InPlace]
    public long HeartCount { get; init; }

    [InPlace]
    public long LaughCount { get; init; }

    [InPlace]
    public long WorriedCount { get; init; }

    /// <summary>The counter of a kind, for <see cref="Changes.Increment{T}"/>.</summary>
    public static Expression<Func<T, object?>> Counter<T>(ReactionKind kind) where T : ReactedTo
    {
        var target = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, object?>>(Expression.Convert(Expression.Property(target, $"{kind}Count"), typeof(object)), target);
    }
}

public enum ReactionKind
{
    Like,
    Thanks,
    Heart,
    Laugh,
    Worried,
}
