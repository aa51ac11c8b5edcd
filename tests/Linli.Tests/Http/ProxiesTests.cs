using Linli.Tests.Support;

namespace Linli.Tests.Http;

/// <summary>In these tests the client stands on this machine: a known proxy unless others are named.</summary>
public sealed class ProxiesTests
{
    private const string Here = "192.0.2.1", Elsewhere = "192.0.2.2";

    [Fact]
    public async Task Behind_a_proxy_each_address_has_its_own_limit()
    {
        await using var forum = ForumApp.Start(("RateLimits:AnonymousPerMinute", "3"));
        for (var request = 0; request < 3; request++) await Asks(forum, Here, 401);
        await Asks(forum, Here, 429);
        await Asks(forum, Elsewhere, 401);
    }

    [Fact]
    public async Task What_a_client_adds_before_its_proxy_does_changes_nothing()
    {
        await using var forum = ForumApp.Start(("RateLimits:AnonymousPerMinute", "3"));
        for (var request = 0; request < 3; request++) await Asks(forum, $"198.51.100.{request}, 127.0.0.1, {Here}", 401);
        await Asks(forum, $"198.51.100.9, 127.0.0.1, {Here}", 429);
    }

    [Fact]
    public async Task Who_is_no_known_proxy_gains_nothing_by_naming_other_addresses()
    {
        await using var forum = ForumApp.Start(("RateLimits:AnonymousPerMinute", "3"), ("Proxies:Known:0", "203.0.113.7"));
        for (var request = 0; request < 3; request++) await Asks(forum, $"198.51.100.{request}", 401);
        await Asks(forum, "198.51.100.9", 429);
    }

    [Fact]
    public async Task A_chain_of_known_proxies_is_followed_to_the_first_unknown_address()
    {
        await using var forum = ForumApp.Start(("RateLimits:AnonymousPerMinute", "3"), ("Proxies:Known:0", "127.0.0.1"), ("Proxies:Known:1", "203.0.113.0/24"), ("Proxies:Known:2", ""));
        for (var request = 0; request < 3; request++) await Asks(forum, $"{Here}, 203.0.113.{request}", 401);
        await Asks(forum, $"{Here}, 203.0.113.9", 429);
        await Asks(forum, $"{Elsewhere}, 203.0.113.9", 401);
    }

    [Theory]
    [InlineData("127.0.0.0/8", "https://linli.example.cn/join/")]
    [InlineData("203.0.113.7", null)]
    public async Task Links_name_the_host_that_a_known_proxy_was_asked_for(string proxy, string? begins)
    {
        await using var forum = ForumApp.Start(("Proxies:Known:0", proxy));
        var town = await Town.In(forum);
        var link = (await town.Clerk.Send(HttpMethod.Post, $"/api/v1/compounds/{town.CompoundId}/join-link", null,
            ("X-Forwarded-For", Here), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "linli.example.cn"))).Ok();
        Assert.StartsWith(begins ?? $"{forum.Address}join/", link.Text("url"), StringComparison.Ordinal);
    }

    private static async Task Asks(ForumApp forum, string forwardedFor, int status) =>
        Assert.Equal(status, (await forum.Stranger().Send(HttpMethod.Get, "/api/v1/me", null, ("X-Forwarded-For", forwardedFor))).Status);
}
