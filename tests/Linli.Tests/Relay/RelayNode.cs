using Linli.Api.Events;
using Linli.Api.Relay;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Linli.Tests.Relay;

/// <summary>A node with nothing but the relay.</summary>
internal sealed class RelayNode : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RelayNode(WebApplication app, SeverableStore line) => (_app, Line) = (app, line);

    /// <summary>Between the relay and its store.</summary>
    public SeverableStore Line { get; }

    public static async Task<RelayNode> Start(SqliteDocumentStore store, TimeProvider clock, Action<RelayOptions>? configure, params IEnumerable<ISubscriber> subscribers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.None);
        var line = new SeverableStore(store);
        builder.Services.AddSingleton<IDocumentStore>(line).AddSingleton<IEventLog>(store).AddSingleton(clock);
        foreach (var subscriber in subscribers) builder.Services.AddSingleton(subscriber);
        builder.AddRelay();
        builder.Services.Configure<RelayOptions>(options =>
        {
            (options.LeaseSeconds, options.RenewSeconds, options.CheckpointSeconds, options.LongestPauseSeconds) = (1.2, 0.1, 0.05, 0.2);
            configure?.Invoke(options);
        });
        var app = builder.Build();
        await app.StartAsync();
        return new RelayNode(app, line);
    }

    /// <summary>As when its machine loses power: nothing is written any more, not even a goodbye.</summary>
    public async Task Die()
    {
        Line.Sever();
        await DisposeAsync();
    }

    /// <summary>An orderly end.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
