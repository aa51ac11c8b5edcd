using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Reading;

/// <summary>Reads pages.</summary>
internal static class Lists
{
    /// <summary>Rows that a page with filters reads at most before it hands out what it has.</summary>
    public const int MostRowsRead = 1000;

    private const string Passed = "_passed";

    public static async Task<Page<T>> Page<T>(Shelf shelf, Query<T> query, CancellationToken cancel) where T : Document
    {
        var filter = ListFilter.Page(shelf, query);
        var items = new List<T>(Math.Min(query.Limit, 100));
        string? last = null;
        var read = 0;
        foreach (var stretch in filter.Stretches)
        {
            using var rows = query.Filters.Length == 0 ? await Find(shelf, filter, stretch, query.Limit + 1 - read, cancel) : await Sift(shelf, filter, stretch, query, MostRowsRead + 1 - read, cancel);
            while (await rows.MoveNextAsync(cancel))
            {
                foreach (var row in rows.Current)
                {
                    if (items.Count == query.Limit || read >= MostRowsRead) return new Page<T>(items, last);
                    if (!row.Contains(Passed)) items.Add(Bodies.Read<T>(row));
                    if (items.Count == query.Limit || read == MostRowsRead - 1)
                        last = query.CursorAt(row["_id"].AsString, [.. filter.Keys.Select(field => FieldValue.Key(row, field))]);
                    read++;
                }
            }
        }

        return new Page<T>(items, null);
    }

    public static Task<long> Count<T>(Shelf shelf, Query<T> query, CancellationToken cancel) where T : Document
    {
        var (filter, hint) = ListFilter.Whole(shelf, query);
        return shelf.Collection.CountDocumentsAsync(filter, new CountOptions { Hint = hint }, cancel);
    }

    public static async Task<Page<T>> Search<T>(Shelf shelf, SearchQuery query, CancellationToken cancel) where T : Document, ISearchable
    {
        if (SearchWords.Wanted(query) is not { } wanted) return new Page<T>([], null);
        var limit = Math.Clamp(query.Limit, 1, 100);
        var conditions = wanted.Select(token => new BsonDocument(SearchWords.List, token)).Prepend(new BsonDocument("communityId", query.CommunityId)).ToList();
        if (query.Since is { } since) conditions.Add(At("$gte", Stored.Instant(since)));
        if (query.Until is { } until) conditions.Add(At("$lt", Stored.Instant(until)));
        if (query.Position is { Keys: [string at] } position) conditions.AddRange(ListFilter.Behind([(SearchWords.At, at), ("_id", position.Id)], isBackwards: true));
        conditions.Add(new BsonDocument(shelf.Search!.Only));
        // The instant is wanted for the cursor.
        var found = await shelf.Collection.Find(ListFilter.And(conditions), new FindOptions { Hint = shelf.Search.Name })
            .Sort(new BsonDocument { { SearchWords.At, -1 }, { "_id", -1 } }).Limit(limit + 1).Project<BsonDocument>(new BsonDocument(SearchWords.List, 0)).ToListAsync(cancel);
        var items = found.Take(limit).Select(Bodies.Read<T>).ToList();
        return new Page<T>(items, found.Count > limit ? query.CursorAt(found[limit - 1]["_id"].AsString, Instant(found[limit - 1])) : null);
    }

    private static BsonDocument At(string verb, string instant) => new(SearchWords.At, new BsonDocument(verb, instant));

    private static DateTimeOffset Instant(BsonDocument row) => DateTimeOffset.Parse(row[SearchWords.At].AsString, System.Globalization.CultureInfo.InvariantCulture);

    private static Task<IAsyncCursor<BsonDocument>> Find(Shelf shelf, ListFilter filter, BsonDocument stretch, int limit, CancellationToken cancel) =>
        shelf.Collection.FindAsync(stretch, new FindOptions<BsonDocument> { Hint = filter.Hint, Sort = filter.Sort, Limit = limit, Projection = shelf.Shown }, cancel);

    // A row that the filter passes over comes as its keys alone: they are where the page may end.
    private static Task<IAsyncCursor<BsonDocument>> Sift<T>(Shelf shelf, ListFilter filter, BsonDocument stretch, Query<T> query, int limit, CancellationToken cancel) where T : Document
    {
        var hit = new BsonDocument("$and", new BsonArray(query.Filters.Select(Meets)));
        var passed = new BsonDocument(filter.Keys.Select(field => new BsonElement(ShelfIndex.Field(field), $"${ShelfIndex.Field(field)}"))) { [Passed] = true, ["_id"] = "$_id" };
        List<BsonDocument> stages = [new("$match", stretch), new("$limit", limit)];
        if (filter.Sort is { } sort) stages.Insert(1, new BsonDocument("$sort", sort));
        if (shelf.Shown is { } shown) stages.Add(new BsonDocument("$project", shown));
        stages.Add(new BsonDocument("$replaceWith", new BsonDocument("$cond", new BsonArray { hit, "$$ROOT", passed })));
        return shelf.Collection.AggregateAsync<BsonDocument>(stages, new AggregateOptions { Hint = filter.Hint }, cancel);
    }

    private static BsonDocument Meets((IndexField Field, object? Value) filter)
    {
        var path = $"${ShelfIndex.Field(filter.Field)}";
        var wanted = new BsonDocument("$literal", FieldValue.Of(filter.Field, filter.Value));
        return filter.Field.IsList && filter.Value is not null
            ? new BsonDocument("$in", new BsonArray { wanted, new BsonDocument("$ifNull", new BsonArray { path, new BsonArray() }) })
            : new BsonDocument("$eq", new BsonArray { new BsonDocument("$ifNull", new BsonArray { path, BsonNull.Value }), wanted });
    }
}
