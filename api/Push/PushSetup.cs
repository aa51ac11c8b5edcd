using Linli.Api.Push.Devices;
using Linli.Api.Push.Queue;

namespace Linli.Api.Push;

public static class PushSetup
{
    /// <summary>The queue of messages to devices. Wants a store and the vault.</summary>
    public static void AddPush(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<PushQueue>()
        .AddSingleton<PushTargets>();
}
