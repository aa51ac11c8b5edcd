using System.Net;
using System.Net.Sockets;
using System.Text;
using Linli.Tests.Support;

namespace Linli.Tests.Http;

public sealed class BadInputTests : IAsyncLifetime
{
    private readonly ForumApp _forum = ForumApp.Start();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Theory]
    [InlineData("{")]
    [InlineData("{\"phone\":\"13811112222\" ")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    public async Task A_body_that_is_not_the_right_json_is_malformed(string body) =>
        (await Send(new StringContent(body, Encoding.UTF8, "application/json"))).IsProblem(400, "malformed");

    [Theory]
    [InlineData("{\"phone\": 13811112222}")]
    [InlineData("{\"phone\": {\"a\": 1}}")]
    public async Task A_value_of_the_wrong_type_is_named(string body) =>
        (await Send(new StringContent(body, Encoding.UTF8, "application/json"))).IsInvalid("phone");

    [Fact]
    public async Task Json_nested_too_deep_is_malformed() =>
        (await Send(new StringContent("{\"more\":" + new string('[', 100) + new string(']', 100) + "}", Encoding.UTF8, "application/json"))).IsProblem(400, "malformed");

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_told_at_their_field()
    {
        using var content = new ByteArrayContent([.. "{\"phone\":\""u8, 0xff, 0xfe, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        (await Send(content)).IsInvalid("phone");
    }

    [Fact]
    public async Task Unknown_fields_are_ignored() =>
        (await _forum.Stranger().Post("/api/v1/sign-in/codes", new { phone = "13811112222", isAdmin = true })).Ok();

    [Fact]
    public async Task Another_content_type_is_refused() =>
        Assert.Equal("""["application/json"]""", (await Send(new StringContent("phone=1", Encoding.UTF8, "application/x-www-form-urlencoded"))).IsProblem(415, "unsupported-media-type").At("accepted").ToString());

    [Fact]
    public async Task A_body_over_the_limit_is_refused() =>
        (await Send(new StringContent("{\"phone\":\"" + new string('1', 300_000) + "\"}", Encoding.UTF8, "application/json"))).IsProblem(413, "too-large");

    [Fact]
    public async Task Control_characters_are_refused_and_named()
    {
        var anna = await _forum.Person("anna");
        (await anna.Patch("/api/v1/me", new { nickname = "an\u0007na" })).IsInvalid("nickname");
        (await anna.Patch("/api/v1/me", new { nickname = "an\u202Ena" })).IsInvalid("nickname");
        Assert.Equal("anna", (await anna.Get("/api/v1/me")).Ok().GetProperty("nickname").GetString());
    }

    [Fact]
    public async Task All_broken_fields_are_named_at_once()
    {
        var anna = await _forum.Person("anna");
        var refused = await anna.Patch("/api/v1/me", new { nickname = new string('n', 21), language = "fr" });
        refused.IsInvalid("nickname");
        refused.IsInvalid("language");
    }

    [Fact]
    public async Task Problems_speak_the_readers_language()
    {
        var stranger = _forum.Stranger();
        Assert.Equal("请先登录", (await stranger.Get("/api/v1/me")).IsProblem(401, "signed-out").GetProperty("title").GetString());
        var english = await stranger.Send(HttpMethod.Get, "/api/v1/me", null, ("Accept-Language", "en-GB,en;q=0.9,zh;q=0.5"));
        Assert.Equal("Please sign in", english.IsProblem(401, "signed-out").GetProperty("title").GetString());
        var chinese = await stranger.Send(HttpMethod.Get, "/api/v1/me", null, ("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8"));
        Assert.Equal("请先登录", chinese.Json.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Chinese_is_not_escaped() => Assert.Contains("请先登录", (await _forum.Stranger().Get("/api/v1/me")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Unknown_addresses_and_methods_are_problems_too()
    {
        var anna = await _forum.Person("anna");
        (await anna.Get("/api/v1/nothing-here")).IsProblem(404, "not-found");
        (await anna.Delete("/api/v1/sign-in")).IsProblem(405, "method-not-allowed");
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    public async Task A_page_size_out_of_range_is_named(string query, string field) =>
        (await (await _forum.Person("anna")).Get($"/api/v1/me/sessions?{query}")).IsInvalid(field);

    [Theory]
    [InlineData("cursor=forged")]
    [InlineData("cursor=WzEsIjAiXQ")]
    [InlineData("cursor=a.b")]
    public async Task A_cursor_of_another_list_is_refused(string query)
    {
        var anna = await _forum.Person("anna");
        (await anna.Get($"/api/v1/me/sessions?{query}")).IsProblem(400, "bad-cursor");
    }

    [Theory]
    [InlineData("me/sessions?limit=many", "limit", "Must be a whole number.")]
    [InlineData("boards/1/posts?sort=loudest", "sort", "One of: activity, newest, unanswered.")]
    [InlineData("boards/1/posts?kind=2", "kind", "One of: discussion, question, notice, secondHand.")]
    [InlineData("communities/1/search?since=yesterday", "since", "Must be an ISO 8601 instant with an offset.")]
    public async Task A_parameter_of_another_kind_is_named_in_the_readers_language(string address, string field, string sentence)
    {
        var anna = await _forum.Person("anna");
        (await anna.Get($"/api/v1/{address}")).IsInvalid(field);
        var english = await anna.Send(HttpMethod.Get, $"/api/v1/{address}", null, ("Accept-Language", "en"));
        Assert.Equal(sentence, english.IsProblem(400, "invalid").At($"errors.{field}")[0].GetString());
    }

    [Fact]
    public async Task An_address_that_http_does_not_allow_is_refused_and_the_server_goes_on()
    {
        // Refused by the server itself, before there is a request that could be answered with more.
        Assert.Equal(400, (await _forum.Stranger().Get("/api/v1/posts/%00")).Status);
        Assert.Equal(200, (await _forum.Stranger().Get("/health/ready")).Status);
    }

    [Fact]
    public async Task What_is_not_http_gets_400_and_the_server_goes_on()
    {
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(IPAddress.Loopback, _forum.Address.Port, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync("NONSENSE\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
            using var reader = new StreamReader(socket.GetStream());
            Assert.StartsWith("HTTP/1.1 400", await reader.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal(200, (await _forum.Stranger().Get("/health/ready")).Status);
    }

    private Task<Answer> Send(HttpContent content) => _forum.Stranger().Send(HttpMethod.Post, "/api/v1/sign-in/codes", content);
}
