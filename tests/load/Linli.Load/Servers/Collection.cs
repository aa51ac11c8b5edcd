using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;

namespace Linli.Load.Servers;

/// <summary>Has another .NET process collect its garbage, so that memory is what is held rather than what was not yet thrown away.</summary>
public static class Collection
{
    private const long CollectsOnStart = 0x800000;

    public static async Task Force(int process, CancellationToken cancel)
    {
        // Enabling this keyword of the runtime's own provider makes the runtime collect once, fully and blocking.
        using var session = await new DiagnosticsClient(process).StartEventPipeSessionAsync(
            [new EventPipeProvider("Microsoft-Windows-DotNETRuntime", EventLevel.Informational, CollectsOnStart)], requestRundown: false, token: cancel);
        var drained = session.EventStream.CopyToAsync(Stream.Null, cancel);
        await Task.Delay(TimeSpan.FromSeconds(1), cancel);
        await session.StopAsync(cancel);
        await drained;
    }

    /// <summary>Collects until physical memory stops falling; bytes.</summary>
    public static async Task<long> SettledBytes(ServerProcess server, CancellationToken cancel)
    {
        var least = long.MaxValue;
        for (var unchanged = 0; unchanged < 3;)
        {
            await Force(server.Id, cancel);
            await Task.Delay(TimeSpan.FromSeconds(1), cancel);
            var now = server.ResidentBytes();
            unchanged = now < least * 0.99 ? 0 : unchanged + 1;
            least = Math.Min(least, now);
        }
        return least;
    }
}
