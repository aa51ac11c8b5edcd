using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Linli.Api.Storage;

public static class Query
{
    /// <summary>Documents whose leading index fields have these values, in the order of the remaining fields.</summary>
    public static Query<T> On<T>(Index<T> index, params ImmutableArray<object?> prefix) where T : Document =>
        prefix.Length <= index.Fields.Length ? new Query<T>(index, prefix) : throw new ArgumentException("More values than the index has fields.");
}

/// <summary>One page of one declared index: a prefix, an optional range on the next field, a direction, a place to go on from, a limit.</summary>
public sealed record Query<T> where T : Document
{
    internal Query(Index<T> index, ImmutableArray<object?> prefix) => (Index, Prefix) = (index, prefix);

    public Index<T> Index { get; }

    /// <summary>Values of the leading fields, compared for equality.</summary>
    public ImmutableArray<object?> Prefix { get; }

    /// <summary>Lower bound, inclusive, on the field after the prefix.</summary>
    public object? Least { get; private init; }

    /// <summary>Upper bound, exclusive, on the field after the prefix.</summary>
    public object? Below { get; private init; }

    /// <summary>Equality filters outside the index. A page reads a bounded number of rows, so it may be short and still have a next one.</summary>
    public ImmutableArray<(IndexField Field, object? Value)> Filters { get; private init; } = [];

    public bool IsBackwards { get; private init; }

    /// <summary>Where the previous page ended; null for the first page.</summary>
    public Cursor? Position { get; internal init; }

    /// <summary>Documents a page, 1–1000.</summary>
    public int Limit { get; private init; } = 20;

    public Query<T> From(object least) => this with { Least = least };

    public Query<T> To(object below) => this with { Below = below };

    public Query<T> Where(Expression<Func<T, object?>> field, object? value) => this with { Filters = Filters.Add((IndexField.Of(field), value)) };

    public Query<T> Backwards(bool isBackwards = true) => this with { IsBackwards = isBackwards };

    public Query<T> Take(int limit) => this with { Limit = Math.Clamp(limit, 1, 1000) };

    /// <summary>The page after one that handed out <paramref name="cursor"/>; false when the cursor is not of this very list.</summary>
    public bool TryAfter(string? cursor, out Query<T> page)
    {
        page = this;
        if (string.IsNullOrEmpty(cursor)) return true;
        if (!Cursor.TryRead(cursor, Fingerprint(), Index.Fields.Length - Prefix.Length, out var position)) return false;
        page = this with { Position = position };
        return true;
    }

    /// <summary>The cursor that a page ending at <paramref name="last"/> hands out.</summary>
    /// <param name="last">The last document read.</param>
    /// <param name="keys">Its stored values in the index fields after the prefix, as the engine compares them: string, long, or null.</param>
    public string CursorAt(string last, ImmutableArray<object?> keys) => new Cursor(keys, last).Write(Fingerprint());

    private int Fingerprint() => Cursor.FingerprintOf([DocumentType.Of<T>().Name, Index.Name, IsBackwards, .. Prefix, Least, Below, .. Filters.SelectMany(filter => (object?[])[filter.Field.Name, filter.Value])]);
}
