using Linli.Api.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Linli.Api.Http.Running;

/// <summary>Says on the console where Linli can be reached, once it can; or in one line why it cannot.</summary>
public static class Ready
{
    /// <param name="compose">Makes the application.</param>
    /// <param name="greet">Called once it listens.</param>
    /// <returns>The exit code: 0 after an end in order; 1 when it did not start, and a wrong setting or a taken port has been named on the console.</returns>
    public static async Task<int> Run(Func<Task<WebApplication>> compose, Action<WebApplication> greet)
    {
        WebApplication? app = null;
        try
        {
            app = await compose();
            AnnounceWhenReady(app);
            await app.StartAsync();
            greet(app);
        }
        catch (Exception wrong) when (wrong is OptionsValidationException or AggregateException or InvalidOperationException or IOException or UnauthorizedAccessException or StoreUnusableException)
        {
            // Several wrong settings come together; one after the other is corrected.
            await Console.Error.WriteLineAsync($"Linli does not start: {((wrong as AggregateException)?.InnerExceptions[0] ?? wrong).Message}");
            if (app is not null) await app.DisposeAsync();
            return 1;
        }

        await app.WaitForShutdownAsync();
        await app.DisposeAsync();
        return 0;
    }

    private static void AnnounceWhenReady(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Console.WriteLine($"Linli is ready at {address}");
    });
}
