using Linli.Api.Events;
using Linli.Api.Push.Devices;
using Linli.Api.Storage;

namespace Linli.Api.Features.Devices;

/// <summary>Who signs out is alerted there no more.</summary>
internal sealed class DevicesEndWithSession(IDocumentStore store) : ISubscriber
{
    public string Name => "devices-end-with-session";

    public async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        if (logged.Event is not IEndsSession ended) return;
        foreach (var device in await store.ListAll(Query.On(Device.OfSession, ended.SessionId), cancel))
            await store.Change<Device, bool>(device.Id, now => (now.SessionId == ended.SessionId ? RemoveDevice.Removing(now) : null, true), cancel);
    }
}
