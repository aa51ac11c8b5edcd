using System.Collections.Concurrent;
using Linli.Api.Push.Queue;

namespace Linli.Api.Push.Dispatch;

/// <summary>
/// A device gets one message at a time: of two that take each other's place the later would otherwise sometimes arrive first,
/// and a dead token would be tried again before the first answer is written down.
/// </summary>
internal sealed class BusyDevices
{
    private readonly ConcurrentDictionary<(string, string), bool> _devices = new();

    public bool TryTake(PushDelivery delivery) => _devices.TryAdd((delivery.ResidentId, delivery.DeviceId), true);

    public void Free(PushDelivery delivery) => _devices.TryRemove((delivery.ResidentId, delivery.DeviceId), out _);
}
