using Microsoft.Extensions.Options;

namespace Linli.Api.Push.Fcm;

internal static class FcmSetup
{
    private const int LargestAnswer = 64 * 1024;

    public static void AddFcm(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<FcmOptions>().BindConfiguration("Push:Fcm").ValidateDataAnnotations()
            .Validate(fcm => fcm.BaseAddress is { IsAbsoluteUri: true, Scheme: "https" or "http" }, "Push:Fcm:BaseAddress must be an absolute http or https address.");
        if (string.IsNullOrWhiteSpace(builder.Configuration["Push:Fcm:CredentialsFile"])) return;

        builder.Services.AddSingleton<IPushChannel>(services =>
        {
            var fcm = services.GetRequiredService<IOptions<FcmOptions>>().Value;
            return ActivatorUtilities.CreateInstance<FcmChannel>(services, Client(fcm), new FcmCredentials(fcm.CredentialsFile!, fcm.ProjectId));
        });
    }

    // Few connections with many messages on each; one that dies silently is noticed, and none lives for ever, so that a changed address is found.
    private static HttpClient Client(FcmOptions options) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, EnableMultipleHttp2Connections = true, MaxConnectionsPerServer = options.Connections,
        ConnectTimeout = TimeSpan.FromSeconds(Math.Min(5, options.TimeoutSeconds)), KeepAlivePingDelay = TimeSpan.FromSeconds(15), KeepAlivePingTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    })
    {
        BaseAddress = options.BaseAddress, Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds), MaxResponseContentBufferSize = LargestAnswer,
    };
}
