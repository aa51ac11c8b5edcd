using Linli.Api.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Linli.Api.Http;

/// <summary>Says on the console where Linli can be reached, once it can; or in one line why it cannot.</summary>
public static class Ready
{
    public static void AnnounceWhenReady(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Console.WriteLine($"Linli is ready at {address}");
    });

    /// <returns>Whether it started; if not, a wrong setting or a taken port has been named on the console.</returns>
    public static async Task<bool> TryStart(Func<Task> start)
    {
        try
        {
            await start();
            return true;
        }
        catch (Exception wrong) when (wrong is OptionsValidationException or InvalidOperationException or IOException or UnauthorizedAccessException or StoreUnusableException)
        {
            await Console.Error.WriteLineAsync($"Linli does not start: {wrong.Message}");
            return false;
        }
    }
}
