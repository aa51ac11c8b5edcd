using Linli.Tests.Support;

namespace Linli.Tests.Http;

public sealed class HeadersTests : NeighbourhoodTest
{
    [Theory]
    [InlineData("/api/v1/me", 200)]
    [InlineData("/api/v1/nowhere", 404)]
    [InlineData("/health/live", 200)]
    [InlineData("/openapi/v1.json", 200)]
    public async Task Every_answer_keeps_browsers_from_guessing_framing_and_leaking(string path, int status)
    {
        var answer = await (await Forum.Person("anna")).Get(path);
        Assert.Equal(status, answer.Status);
        Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
        Assert.Equal("DENY", answer.Headers["X-Frame-Options"]);
        Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
        Assert.Equal("same-origin", answer.Headers["Cross-Origin-Opener-Policy"]);
        Assert.Contains("frame-ancestors 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.False(answer.Headers.ContainsKey("Server"));
    }

    [Fact]
    public async Task Health_is_told_to_anybody_without_details()
    {
        var stranger = Forum.Stranger();
        Assert.Equal((200, "live"), ((await stranger.Get("/health/live")).Status, (await stranger.Get("/health/live")).Text));
        Assert.Equal((200, "ready"), ((await stranger.Get("/health/ready")).Status, (await stranger.Get("/health/ready")).Text));
    }

    [Fact]
    public async Task Who_has_to_wait_is_told_how_long_in_the_header_too()
    {
        var stranger = Forum.Stranger();
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = "13811112222" })).Ok();
        var tooSoon = await stranger.Post("/api/v1/sign-in/codes", new { phone = "13811112222" });
        Assert.Equal($"{tooSoon.IsProblem(429, "code-too-soon").Number("retryAfter")}", tooSoon.Headers["Retry-After"]);
    }
}
