using Linli.Api.Push.Devices;
using Linli.Api.Push.Dispatch;
using Linli.Api.Push.Fcm;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;
using Microsoft.Extensions.Options;

namespace Linli.Api.Push;

public static class PushSetup
{
    /// <summary>The queue of messages to devices, and what sends them. Wants a store, the vault, and the relay's lease.</summary>
    public static void AddPush(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<PushOptions>().BindConfiguration("Push").ValidateDataAnnotations();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<PushOptions>>().Value);
        builder.Services.AddSingleton<PushTargets>().AddSingleton<PushMetrics>().AddSingleton(services => new PushQueue(services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<PushMetrics>(), services.GetRequiredService<TimeProvider>())).AddSingleton<Sender>();
        builder.AddFcm();
        builder.Services.AddHostedService<PushDispatcher>();
    }
}
