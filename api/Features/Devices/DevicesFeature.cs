using Linli.Api.Events;
using Linli.Api.Features.Sweeps;

namespace Linli.Api.Features.Devices;

public static class DevicesFeature
{
    public static void AddDevices(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ISubscriber, DevicesEndWithSession>()
        .AddSweep<ReceiptsSweep>();

    public static void MapDevices(this IEndpointRouteBuilder api)
    {
        var devices = api.MapGroup("/me/devices").WithTags("Devices");
        ListDevices.Map(devices);
        RegisterDevice.Map(devices);
        RemoveDevice.Map(devices);
        ListPushReceipts.Map(devices);
    }
}
