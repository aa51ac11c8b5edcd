using Linli.Api.Features.Residents;
using Linli.Api.Push.Devices;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Devices;

/// <summary>The caller is alerted on a device no more. What still waits for it is withdrawn.</summary>
public static class RemoveDevice
{
    internal static void Map(IEndpointRouteBuilder devices) =>
        devices.MapDelete("/{deviceId}", Handle).WithName("removeDevice").WithSummary("Alerts me on this device no more; once more changes nothing.");

    internal static async Task<NoContent> Handle(string deviceId, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        await store.Change<Device, bool>(Device.IdOf(caller.ResidentId, deviceId), device => (Removing(device), true), cancel);
        return TypedResults.NoContent();
    }

    internal static Changes Removing(Device device) => new Changes().Remove(device).Announce(new DeviceChanged(device.ResidentId, device.DeviceId));
}
