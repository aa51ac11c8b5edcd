using System.Text.Json;
using System.Text.Json.Nodes;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Evolving;

/// <summary>What most steps do.</summary>
public static class Rewriting
{
    private const int AtOnce = 200;
    private const int MostTries = 16;

    /// <summary>Changes every document of a type as it rests, e.g. gives a property its new name. Indexes, searches and stamps follow, versions grow; what is changed in place stays as it is.</summary>
    /// <param name="store">The store.</param>
    /// <param name="change">Changes the JSON; false when it is as it should be.</param>
    /// <param name="cancel">Ends the wait; what was changed so far stays.</param>
    public static async Task Rewrite<T>(this IWholeStore store, Func<JsonObject, bool> change, CancellationToken cancel) where T : Document
    {
        for (var (after, tries) = ("", 1); ;)
        {
            var page = await store.Walk(DocumentType.Of<T>(), after, AtOnce, cancel);
            if (page.Count == 0) return;
            try
            {
                var changes = page.Select(resting => Changed<T>(resting, change)).OfType<T>().Aggregate(new Changes(), (all, document) => all.Replace(document));
                if (changes.Writes.Count > 0) await store.Commit(changes, cancel);
                (after, tries) = (page[^1].Id, 1);
            }
            catch (ConflictException) when (tries++ < MostTries)
            {
                // Another node is at it too: these are read again.
            }
        }
    }

    private static T? Changed<T>(RestingDocument resting, Func<JsonObject, bool> change) where T : Document
    {
        var json = JsonNode.Parse(resting.Json)!.AsObject();
        return change(json) ? json.Deserialize<T>(Stored.Json)! with { Version = resting.Version } : null;
    }
}
