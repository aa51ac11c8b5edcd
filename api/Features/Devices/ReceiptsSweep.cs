using Linli.Api.Features.Sweeps;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;

namespace Linli.Api.Features.Devices;

/// <summary>Forgets what became of messages after a month (个人信息保护法 19: kept for the shortest time). The inbox is the truth, and stays.</summary>
public sealed class ReceiptsSweep(IDocumentStore store, TimeProvider clock) : ISweep
{
    /// <summary>A receipt is kept so long. No message waits longer.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public string Name => "push-receipts";

    public TimeSpan Interval { get; } = TimeSpan.FromHours(6);

    public Task Sweep(CancellationToken cancel) => store.RemoveAll(Query.On(PushDelivery.ByTime).To(clock.GetUtcNow() - Kept), cancel);
}
