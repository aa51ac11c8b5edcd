using Linli.Tests.Support;

namespace Linli.Tests.Http;

public sealed class TelemetryTests
{
    [Theory]
    [InlineData("grpc", "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export", "/opentelemetry.proto.collector.trace.v1.TraceService/Export")]
    [InlineData("http", "/v1/metrics", "/v1/traces")]
    public async Task Metrics_and_traces_reach_the_collector_and_tell_nobodys_secrets(string protocol, string metricsPath, string tracesPath)
    {
        await using var collector = OtlpStandIn.Start(isGrpc: protocol == "grpc");
        string phone, token;
        await using (var forum = ForumApp.Start(("Telemetry:Endpoint", collector.Address.ToString()), ("Telemetry:Protocol", protocol)))
        {
            var anna = await forum.Person("anna");
            (phone, token) = (anna.Phone, anna.AccessToken);
            await using var live = await anna.Follows("me");
            (await anna.Get("/api/v1/me?q=secret-words")).Ok();
        }

        var (metrics, traces) = (collector.ReceivedAt(metricsPath), collector.ReceivedAt(tracesPath));
        Assert.Contains("linli", metrics, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("/api/v1/me", traces, StringComparison.Ordinal);
        foreach (var secret in new[] { phone, token, "secret-words" })
            Assert.DoesNotContain(secret, metrics + traces, StringComparison.Ordinal);
    }
}
