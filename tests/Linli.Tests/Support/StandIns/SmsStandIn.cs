using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Support.StandIns;

/// <summary>An SMS provider on the loopback: keeps what it is sent, and fails when told to.</summary>
public sealed partial class SmsStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Message> _messages = new();
    private volatile int _status = 200;
    private volatile string _text = "";

    private SmsStandIn(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IReadOnlyList<Message> Messages => [.. _messages];

    public static SmsStandIn Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var provider = new SmsStandIn(app);
        app.MapPost("/send", provider.Take);
        app.StartAsync().GetAwaiter().GetResult();
        return provider;
    }

    /// <summary>What it answers from now on; 0 hangs up.</summary>
    public void Answers(int status, string text = "") => (_status, _text) = (status, text);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        _messages.Enqueue(new Message(http.Request.Method, $"{http.Request.ContentType}", $"{http.Request.Headers.Authorization}", await reader.ReadToEndAsync()));
        if (_status == 0)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = _status;
        await http.Response.WriteAsync(_text);
    }

    public sealed partial record Message(string Method, string ContentType, string Authorization, string Body)
    {
        public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

        public string Code => SixDigits().Match(Json.Text("text")).Value;

        [GeneratedRegex("[0-9]{6}")]
        private static partial Regex SixDigits();
    }
}
