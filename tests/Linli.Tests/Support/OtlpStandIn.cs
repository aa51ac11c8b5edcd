using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Support;

/// <summary>A collector on the loopback that keeps what it is sent, over gRPC (HTTP/2 in clear text) or HTTP.</summary>
public sealed class OtlpStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();

    private OtlpStandIn(WebApplication app) => _app = app;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static OtlpStandIn Start(bool isGrpc)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, port => port.Protocols = isGrpc ? HttpProtocols.Http2 : HttpProtocols.Http1));
        var app = builder.Build();
        var collector = new OtlpStandIn(app);
        app.Run(http => collector.Take(http, isGrpc));
        app.StartAsync().GetAwaiter().GetResult();
        return collector;
    }

    /// <summary>Names and labels stand in protobuf as they are.</summary>
    public string ReceivedAt(string path) => string.Concat(_received.Where(request => request.Path == path).Select(request => Encoding.UTF8.GetString(request.Body)));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Take(HttpContext http, bool isGrpc)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _received.Enqueue((http.Request.Path, body.ToArray()));
        if (!isGrpc) return;
        http.Response.ContentType = "application/grpc";
        http.Response.AppendTrailer("grpc-status", "0");
        // An empty message: not compressed, no bytes.
        await http.Response.Body.WriteAsync(new byte[5]);
    }
}
