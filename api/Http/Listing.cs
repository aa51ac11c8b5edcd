using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Storage;

namespace Linli.Api.Http;

/// <summary>The query parameters of every list, bound with <c>[AsParameters]</c>.</summary>
/// <param name="Limit">Items a page, 1–100; 20 when not given.</param>
/// <param name="Cursor">The <c>next</c> of the page before.</param>
public readonly record struct Listing(
    [property: Range(1, 100), Description("Items a page, 1–100; 20 when not given.")] int? Limit,
    [property: MaxLength(2000), Description("The `next` of the page before.")] string? Cursor)
{
    public const int DefaultLimit = 20;

    /// <summary>False: the cursor is not of this list (answer <see cref="Errors.Problems.BadCursor"/>).</summary>
    public bool TryApply<T>(Query<T> query, out Query<T> page) where T : Document => query.Take(Limit ?? DefaultLimit).TryAfter(Cursor, out page);

    public bool TryApply(SearchQuery query, out SearchQuery page) => (query with { Limit = Limit ?? DefaultLimit }).TryAfter(Cursor, out page);
}
