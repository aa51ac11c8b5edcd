namespace Linli.Api.Storage;

/// <param name="Items">At most the query's limit; may be fewer though there is more, when a filter skipped rows.</param>
/// <param name="Next">Opaque cursor of the next page; null when this is the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next)
{
    public Page<TView> Select<TView>(Func<T, TView> view) => new([.. Items.Select(view)], Next);
}
