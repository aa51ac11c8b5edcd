using System.Text.Json;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Features.Moderation;

/// <summary>What the staff removed before there was a list of it is put on the list.</summary>
public sealed class RemovalsOnRecord : DataStep
{
    private const int AtOnce = 500;

    public override string What => "what the staff removed is on the managers' list";

    public override async Task Carry(IWholeStore store, CancellationToken cancel)
    {
        await Carry<Post>(store, TakenAway.Of, cancel);
        await Carry<Comment>(store, TakenAway.Of, cancel);
    }

    private static async Task Carry<T>(IWholeStore store, Func<T, TakenAway> taken, CancellationToken cancel) where T : Writing
    {
        for (var after = ""; await store.Walk(DocumentType.Of<T>(), after, AtOnce, cancel) is { Count: > 0 } page; after = page[^1].Id)
            foreach (var resting in page)
                if (JsonSerializer.Deserialize<T>(resting.Json, Stored.Json) is { Removal.By: RemovedBy.Staff } removed) await Add(store, taken(removed), cancel);
    }

    private static async Task Add(IWholeStore store, TakenAway taken, CancellationToken cancel)
    {
        try
        {
            await store.Commit(new Changes().Add(taken), cancel);
        }
        catch (DuplicateException)
        {
            // It is there, from an earlier try or another node.
        }
    }
}
