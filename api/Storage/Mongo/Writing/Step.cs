using System.Text.RegularExpressions;
using MongoDB.Bson;
using MongoDB.Driver;

namespace Linli.Api.Storage.Mongo.Writing;

/// <summary>Writes to one collection that the server is told at once.</summary>
internal sealed partial class Step(IReadOnlyList<Write> writes)
{
    private readonly Shelf _shelf = writes[0].Shelf;
    private readonly List<(string Id, Func<WriteModel<BsonDocument>> Model)> _told = Told(writes);

    /// <summary>All writes to a collection in one step: fewest round trips. Order matters within a collection only, and it is kept there.</summary>
    public static IEnumerable<Step> Together(IEnumerable<Write> writes) => writes.GroupBy(write => write.Shelf).Select(group => new Step([.. group]));

    /// <summary>Every change a step of its own, except additions in a row and what is changed in place in one document: a refusal then says which one it was.</summary>
    public static IEnumerable<Step> OneByOne(IEnumerable<Write> writes)
    {
        var row = new List<Write>();
        foreach (var write in writes)
        {
            if (row.Count > 0 && !(write.Shelf == row[0].Shelf && IsOneStep(row[0].Change, write.Change)))
            {
                yield return new Step(row);
                row = [];
            }

            row.Add(write);
        }

        if (row.Count > 0) yield return new Step(row);
    }

    /// <param name="session">The transaction; null for a single write without one.</param>
    /// <exception cref="DuplicateException">An id or key is taken.</exception>
    /// <exception cref="ConflictException">A document is gone or has another version. Which one is known when the step is one write.</exception>
    public async Task Run(IClientSessionHandle? session)
    {
        try
        {
            var models = _told.Select(told => told.Model());
            var result = session is null ? await _shelf.Collection.BulkWriteAsync(models) : await _shelf.Collection.BulkWriteAsync(session, models);
            if (result.MatchedCount + result.DeletedCount + result.InsertedCount != _told.Count) throw new ConflictException(_shelf.Type.Name, _told[0].Id);
        }
        catch (MongoBulkWriteException<BsonDocument> refusal) when (refusal.WriteErrors is [{ Category: ServerErrorCategory.DuplicateKey } taken, ..])
        {
            // The message names the taken value too, which may be about a person: it goes no further.
            throw new DuplicateException(_shelf.Type.Name, _told[taken.Index].Id, TakenIndex(_shelf, taken.Message));
        }
    }

    /// <summary>Adds the scopes of documents that are changed in place: only the stored document tells.</summary>
    public async Task Touch(IClientSessionHandle session, ISet<string> scopes)
    {
        var ids = writes.Where(write => write.IsInPlace).Select(write => write.Change.Id).Distinct().ToList();
        if (ids.Count == 0) return;
        var touched = await _shelf.Collection.Find(session, new BsonDocument("_id", new BsonDocument("$in", new BsonArray(ids))))
            .Project<BsonDocument>(new BsonDocument { { "communityId", 1 }, { "residentId", 1 } }).ToListAsync();
        foreach (var document in touched)
        {
            scopes.Add(document.GetValue("communityId", "").AsString);
            if (document.TryGetValue("residentId", out var resident) && typeof(IAboutResident).IsAssignableFrom(_shelf.Type.Type)) scopes.Add(resident.AsString);
        }
    }

    /// <summary>The declared index that the server's message names: the driver keeps its words only.</summary>
    public static string TakenIndex(Shelf shelf, string message) =>
        IndexName().Match(message) is { Success: true } match ? ShelfIndex.Declaration(shelf, match.Groups[1].Value) : "unknown";

    private static bool IsOneStep(Change first, Change next) => (first, next) is (Change.Add, Change.Add) || ((first, next) is (Change.InPlace, Change.InPlace) && first.Id == next.Id);

    // What is changed in place in one document is told once, as long as nothing else happens to it in between.
    private static List<(string Id, Func<WriteModel<BsonDocument>> Model)> Told(IReadOnlyList<Write> writes)
    {
        var told = new List<(string Id, Func<WriteModel<BsonDocument>> Model)>();
        var open = new Dictionary<string, InPlaceUpdate>();
        foreach (var write in writes)
        {
            var id = write.Change.Id;
            if (write.Change is Change.InPlace change)
            {
                if (open.TryGetValue(id, out var update) && update.TryTake(change)) continue;
                open[id] = update = new InPlaceUpdate(id);
                update.TryTake(change);
                told.Add((id, () => update.Model));
            }
            else
            {
                open.Remove(id);
                told.Add((id, () => write.Model!));
            }
        }

        return told;
    }

    [GeneratedRegex(@" index: (\S+) dup key")]
    private static partial Regex IndexName();
}
