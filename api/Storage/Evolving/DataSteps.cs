using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Evolving;

/// <summary>All steps in their order. Only ever append: a step's place is its number.</summary>
public sealed record DataSteps(params ImmutableArray<DataStep> All)
{
    /// <summary>The version of a store that has all of them behind it.</summary>
    public int Newest => All.Length;

    /// <summary>Carries out those that the store has not had.</summary>
    public async Task Run(IWholeStore store, ILogger log, CancellationToken cancel)
    {
        // A store in which nothing ever happened has nothing old in it.
        var isNew = await store.Head(cancel) == EventCursor.Start;
        for (var number = (await store.Find<DataVersion>(DataVersion.TheOne, cancel))?.Number ?? 0; number < Newest; number++)
        {
            if (!isNew) log.LogInformation("The store is brought to data version {Number}: {What}", number + 1, All[number].What);
            await All[number].Carry(store, cancel);
            await Record(store, number + 1, cancel);
        }
    }

    private static Task<bool> Record(IWholeStore store, int number, CancellationToken cancel) => store.Decide(async () =>
    {
        var known = await store.Find<DataVersion>(DataVersion.TheOne, cancel);
        // Another node was faster.
        if (known?.Number >= number) return (null, false);
        return (known is null ? new Changes().Add(new DataVersion { Id = DataVersion.TheOne, Number = number }) : new Changes().Replace(known with { Number = number }), true);
    }, cancel);
}
