using Linli.Api.Storage;
using Microsoft.Extensions.Options;

namespace Linli.Api.Secrets;

/// <summary>Which master key the store's sealed data, look-up hashes and tokens were made with: a value derived from the key, which does not tell the key.</summary>
public sealed record KeyMark : Document
{
    public const string TheOne = "master-key";

    public required string Derived { get; init; }
}

/// <summary>
/// Stops a start with another master key than the store's: every phone number would hash to another account, and what is sealed under the two keys could
/// never be put together again. The first start of a new store leaves the mark.
/// </summary>
internal sealed class KeyCheck(MasterKey key, IDocumentStore store, IOptions<StorageOptions> storage) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var mark = new KeyMark { Id = KeyMark.TheOne, Derived = Convert.ToHexStringLower(key.Derive("mark")) };
        if (await store.AddOnce(mark, known => known.Derived == mark.Derived, new Changes().Add(mark), cancellationToken) is null)
            throw new InvalidOperationException(
                $"this data belongs to another master key. Put its master.key (every backup of the data needs it) into {Path.GetFullPath(storage.Value.Folder)}, or set Secrets:MasterKey.");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
