using System.Security.Claims;
using Linli.Api.Events;
using Linli.Api.Realtime;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Linli.Tests.Storage.Sqlite;
using Linli.Tests.Support.Live;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Linli.Tests.Realtime;

/// <summary>A server with nothing but the live hub, on a store of its own or beside another node on the same file.</summary>
internal sealed class LiveNode : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LiveNode(WebApplication app, SqliteDocumentStore store, LaggingLog log) => (_app, Store, Log) = (app, store, log);

    public SqliteDocumentStore Store { get; }

    /// <summary>The log as the node reads it.</summary>
    public LaggingLog Log { get; }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<LiveNode> Start(TemporaryFolder folder, Action<LiveOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.None);
        var store = folder.Open();
        var log = new LaggingLog(store);
        builder.Services.AddSingleton<IDocumentStore>(store).AddSingleton<IEventLog>(log).AddSingleton(TimeProvider.System);
        foreach (var kind in (string[])["community", "board", "post"]) builder.Services.AddSingleton<ITopicGate>(new PassGate(kind, store));
        builder.Services.AddSingleton<ISessionGate, VisitGate>();
        builder.AddLive();
        builder.Services.Configure<LiveOptions>(options => configure?.Invoke(options));
        builder.Services.AddAuthorization().AddAuthentication(BearerTokenDefaults.AuthenticationScheme).AddBearerToken(bearer => bearer.Events.OnMessageReceived = message =>
        {
            message.Token = message.Request.Query["access_token"];
            return Task.CompletedTask;
        });
        var app = builder.Build();
        app.UseAuthentication().UseAuthorization();
        app.MapLive();
        await app.StartAsync();
        return new LiveNode(app, store, log);
    }

    /// <summary>Somebody connects in a session that is open.</summary>
    public async Task<LiveConnection> Connect(string resident, string? session = null)
    {
        session ??= Document.NewId();
        if (await Store.Find<Visit>(session, default) is null) await Store.Commit(new Changes().Add(new Visit { Id = session }), default);
        return await LiveConnection.Open(Address, Token(resident, session), TestContext.Current.CancellationToken);
    }

    public string Token(string resident, string session)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, resident), new Claim("sid", session)], BearerTokenDefaults.AuthenticationScheme);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), new AuthenticationProperties { ExpiresUtc = DateTimeOffset.UtcNow.AddHours(1) }, BearerTokenDefaults.AuthenticationScheme);
        return _app.Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>().Get(BearerTokenDefaults.AuthenticationScheme).BearerTokenProtector.Protect(ticket);
    }

    /// <summary>Lets a resident follow these topics of community <c>c1</c>.</summary>
    public Task Admit(string resident, params string[] topics) =>
        Store.Commit(new Changes().AddRange(topics.Select(topic => new Pass { Id = Pass.IdOf(resident, topic), CommunityId = "c1" })), default);

    public async Task Withdraw(string resident, string topic, ForumEvent? because = null)
    {
        var pass = await Store.Find<Pass>(Pass.IdOf(resident, topic), default);
        var changes = new Changes().Remove(pass!);
        await Store.Commit(because is null ? changes : changes.Announce(because), default);
    }

    public Task Pin(string topic, params IEnumerable<int> numbers) =>
        Store.Commit(numbers.Aggregate(new Changes(), (changes, number) => changes.Announce(new NotePinned(topic, number))), default);

    public Task Announce(ForumEvent happened) => Store.Commit(new Changes().Announce(happened), default);

    /// <summary>Ends when the node has let go of every connection.</summary>
    public async Task AllGone()
    {
        var followers = _app.Services.GetRequiredService<Followers>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (followers.Count > 0) await tick.WaitForNextTickAsync(patience.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Store.DisposeAsync();
    }
}

internal static class Hearing
{
    public static int Number(this Heard heard) => heard.Data.GetProperty("number").GetInt32();

    public static IEnumerable<int> Numbers(this IEnumerable<Heard> all) => all.Select(Number);
}
