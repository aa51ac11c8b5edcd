// The yardstick: Kestrel and SignalR with nothing behind them. Bodies are put in once and served as they are.
using System.Collections.Concurrent;
using System.Text.Json;
using Linli.Bare;
using Microsoft.AspNetCore.SignalR;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSignalR();
var app = builder.Build();
var bodies = new ConcurrentDictionary<string, byte[]>();

app.MapGet("/health/ready", () => "ready");

app.MapPut("/bodies/{name}", async (string name, HttpRequest request) =>
{
    using var copy = new MemoryStream();
    await request.Body.CopyToAsync(copy);
    bodies[name] = copy.ToArray();
});

// Written straight to the response: no result type, no headers to negotiate. Nothing an API could do is faster.
app.MapGet("/bodies/{name}", (string name, HttpResponse response) =>
{
    var body = bodies[name];
    response.ContentType = "application/json; charset=utf-8";
    response.ContentLength = body.Length;
    return response.Body.WriteAsync(body);
});

app.MapPost("/announce", (string topic, JsonElement message, IHubContext<BareHub> hub) => hub.Clients.Group(topic).SendAsync("event", message));

app.MapHub<BareHub>("/live");
app.Run();
