using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Linli.Tests.Support.StandIns;

/// <summary>Firebase Cloud Messaging on the loopback: HTTP/2 in clear text, every documented error, and what networks do. Google's token endpoint beside it.</summary>
public sealed class FcmStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _keyFile = Path.GetTempFileName();
    private readonly TaskCompletionSource _closing = new();
    private int _tokens;

    private FcmStandIn(WebApplication app) => _app = app;

    public ConcurrentQueue<Message> Messages { get; } = new();

    /// <summary>How it answers; by the registration token and how often it was used before.</summary>
    public Func<string, int, FcmReply> Answers { get; set; } = (_, _) => FcmReply.Ok;

    /// <summary>Access tokens given out.</summary>
    public int AccessTokens => Volatile.Read(ref _tokens);

    public ConcurrentDictionary<string, int> Uses { get; } = new();

    public ConcurrentDictionary<string, bool> Connections { get; } = new();

    /// <summary>What makes a Linli send here.</summary>
    public (string Key, string Value)[] Settings => [("Push:Fcm:CredentialsFile", _keyFile), ("Push:Fcm:BaseAddress", Address(0)), ("Push:FirstRetrySeconds", "0.05"), ("Push:LookMilliseconds", "20")];

    public static FcmStandIn Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http2);
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, port => port.Protocols = HttpProtocols.Http1);
        });
        var app = builder.Build();
        var fcm = new FcmStandIn(app);
        app.MapPost("/token", fcm.GiveToken);
        app.MapPost("/v1/projects/{project}/messages:send", fcm.Take);
        app.StartAsync().GetAwaiter().GetResult();
        using var key = RSA.Create(2048);
        File.WriteAllText(fcm._keyFile, JsonSerializer.Serialize(new
        {
            type = "service_account", project_id = "linli-test", private_key_id = "1", private_key = key.ExportPkcs8PrivateKeyPem(),
            client_email = "push@linli-test.iam.gserviceaccount.com", client_id = "1", token_uri = $"{fcm.Address(1)}token",
        }));
        return fcm;
    }

    public int UsesOf(string token) => Uses.GetValueOrDefault(token);

    public async ValueTask DisposeAsync()
    {
        _closing.TrySetResult();
        await _app.DisposeAsync();
        File.Delete(_keyFile);
    }

    private string Address(int port) => $"{_app.Urls.ElementAt(port)}/";

    private async Task GiveToken(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        Assert.Equal("urn:ietf:params:oauth:grant-type:jwt-bearer", form["grant_type"]);
        await http.Response.WriteAsJsonAsync(new { access_token = $"access-{Interlocked.Increment(ref _tokens)}", expires_in = 3600, token_type = "Bearer" });
    }

    private async Task Take(HttpContext http, string project)
    {
        Connections.TryAdd(http.Connection.Id, true);
        var sent = (await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body)).GetProperty("message");
        var token = sent.GetProperty("token").GetString()!;
        var before = Uses.AddOrUpdate(token, 1, (_, uses) => uses + 1) - 1;
        var reply = Answers(token, before);
        Messages.Enqueue(new Message(token, sent, http.Request.Headers.Authorization.ToString(), project, reply.IsTaken));
        await reply.Write(http, $"projects/{project}/messages/{Guid.NewGuid():N}", _closing.Task);
    }

    public sealed record Message(string Token, JsonElement Sent, string Authorization, string Project, bool IsTaken);
}
