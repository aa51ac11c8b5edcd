using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>Reads and writes how far the subscribers are: all that moved in one commit.</summary>
internal sealed class Checkpoints(IDocumentStore store)
{
    public async Task<IReadOnlyDictionary<string, RelayCheckpoint>> Load(IReadOnlyCollection<ISubscriber> subscribers, CancellationToken cancel)
    {
        var names = subscribers.Select(subscriber => subscriber.Name).ToHashSet();
        var known = (await store.FindMany<RelayCheckpoint>(names, cancel)).ToDictionary(checkpoint => checkpoint.Id);
        return names.ToDictionary(name => name, name => known.GetValueOrDefault(name) ?? new RelayCheckpoint { Id = name });
    }

    /// <exception cref="ConflictException">Another node relays, too: stop.</exception>
    /// <exception cref="DuplicateException">Likewise.</exception>
    public async Task Save(IReadOnlyList<SubscriberRun> runs, CancellationToken cancel)
    {
        var moved = runs.Select(run => (Run: run, run.Reached)).Where(pair => pair.Reached.Position != pair.Run.Saved.Position).ToList();
        if (moved.Count == 0) return;
        var changes = new Changes();
        foreach (var (run, reached) in moved)
        {
            var next = reached with { Version = run.Saved.Version };
            if (next.Version == 0) changes.Add(next);
            else changes.Replace(next);
        }

        await store.Commit(changes, cancel);
        foreach (var (run, reached) in moved) run.Saved = reached with { Version = run.Saved.Version + 1 };
    }
}
