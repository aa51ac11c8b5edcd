using Linli.Api.Features.Residents;
using Linli.Api.Push.Devices;
using Linli.Api.Push.Queue;

namespace Linli.Api.Features.Devices;

/// <summary>An app or a browser on which the caller is alerted.</summary>
/// <param name="Id">Chosen by its client.</param>
/// <param name="Channel">The service that carries messages to it.</param>
/// <param name="App">What runs there.</param>
/// <param name="Language"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="RegisteredAt">The first time.</param>
/// <param name="RefreshedAt">The last time.</param>
/// <param name="IsThis">The one that asks.</param>
public sealed record DeviceView(string Id, PushChannel Channel, PushApp App, string Language, string Name, DateTimeOffset RegisteredAt, DateTimeOffset RefreshedAt, bool IsThis)
{
    internal static DeviceView Of(Device device, Caller caller) =>
        new(device.DeviceId, device.Channel, device.App, device.Language, device.Name, device.RegisteredAt, device.RefreshedAt, device.SessionId == caller.SessionId);
}
