using System.Net;
using Linli.Tests.Processes;
using Linli.Tests.Support;
using Linli.Tests.Support.Live;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Deploying;

/// <summary>Two nodes as people meet them: at one address.</summary>
public sealed class BehindProxyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Live_goes_through_to_either_node_and_on_at_the_other_when_one_dies()
    {
        using var settled = await Settled.Down();
        await using var one = await LinliProcess.Start(settled.Folder);
        await using var other = await LinliProcess.Start(settled.Folder);
        await using var proxy = await Proxy.Before(one.Address, other.Address);
        var (anna, ben) = (settled.Anna.At(proxy.Address), settled.Ben.At(proxy.Address));
        var topic = $"post/{settled.Post.Id()}";

        // The node with fewer gets the next: two are at each.
        var listeners = new List<LiveConnection>();
        while (listeners.Count < 4) listeners.Add(await ben.Follows(topic));
        var said = await anna.Comments(settled.Post, "在吗");
        var cursor = "";
        foreach (var listener in listeners)
        {
            var heard = await listener.Next();
            Assert.Equal(said.Id(), heard.Data.Text("commentId"));
            cursor = heard.Cursor;
        }

        await other.Kill();
        await ForumApp.Eventually(() =>
        {
            Assert.Equal(2, listeners.Count(listener => listener.IsOpen));
            return Task.CompletedTask;
        });
        var id = Guid.NewGuid();
        await ForumApp.Eventually(async () => Assert.InRange((await anna.TryComment(settled.Post, "还在", id: id)).Status, 200, 201));
        await using var again = await LiveConnection.Open(proxy.Address, settled.Ben.AccessToken, Cancel);
        Assert.Null((await again.Follow(topic, cursor)).Refused);
        Assert.Equal(id.ToString("N"), (await again.Next()).Data.Text("commentId"));
        foreach (var listener in listeners) await listener.DisposeAsync();
    }

    [Fact]
    public async Task A_visitor_is_who_the_proxy_says_whatever_they_say_themselves()
    {
        using var settled = await Settled.Down();
        await using var linli = LinliProcess.On(settled.Folder, ("RateLimits:AnonymousPerMinute", "3"));
        await using var proxy = await Proxy.Before(await linli.Ready());
        using var visitor = new HttpClient { BaseAddress = proxy.Address };

        var answers = new List<HttpStatusCode>();
        for (var number = 0; number < 4; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me") { Headers = { { "X-Forwarded-For", $"198.51.100.{number}" } } };
            using var answer = await visitor.SendAsync(request, Cancel);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(200, (await settled.Anna.At(proxy.Address).Get("/api/v1/me")).Status);
    }

    [Fact]
    public async Task While_no_node_answers_people_are_told_when_to_come_back()
    {
        using var settled = await Settled.Down();
        await using var linli = await LinliProcess.Start(settled.Folder);
        await using var proxy = await Proxy.Before(linli.Address);
        await linli.Kill();

        using var refused = await proxy.Get("/api/v1/me");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("/problems/store-away", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }
}
