using Linli.Tests.Support;
using Linli.Tests.Support.StandIns;

namespace Linli.Tests.Features.SignIn;

public sealed class SmsTests : IAsyncLifetime
{
    private const string Phone = "13811112222";
    private readonly SmsStandIn _provider = SmsStandIn.Start();
    private ForumApp _forum = null!;

    public ValueTask InitializeAsync()
    {
        _forum = Forum(("Sms:Headers:Authorization", "Bearer of-the-provider"));
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _forum.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task The_provider_gets_the_message_and_the_answer_does_not_show_the_code()
    {
        var answer = await _forum.Stranger().Post("/api/v1/sign-in/codes", new { phone = Phone });
        Assert.True(answer.Ok().IsNull("code"));
        var message = Assert.Single(_provider.Messages);
        Assert.Equal(("POST", "application/json; charset=utf-8", "Bearer of-the-provider"), (message.Method, message.ContentType, message.Authorization));
        Assert.Equal("+8613811112222", message.Json.Text("to"));
        Assert.Matches("^您的邻里验证码是 [0-9]{6}，5 分钟内有效。$", message.Json.Text("text"));
        (await _forum.Stranger().Post("/api/v1/sign-in", new { phone = Phone, code = message.Code })).Ok();
    }

    [Fact]
    public async Task Who_reads_English_gets_an_English_message()
    {
        (await _forum.Stranger().Send(HttpMethod.Post, "/api/v1/sign-in/codes", new StringContent($$"""{"phone":"{{Phone}}"}""", System.Text.Encoding.UTF8, "application/json"), ("Accept-Language", "en"))).Ok();
        Assert.Matches("^Your Linli code is [0-9]{6}, valid for 5 minutes\\.$", Assert.Single(_provider.Messages).Json.Text("text"));
    }

    [Fact]
    public async Task A_form_is_filled_in_as_well()
    {
        await using var forum = Forum(("Sms:ContentType", "application/x-www-form-urlencoded"), ("Sms:Body", "mobile={phone}&sms={text}&otp={code}"));
        (await forum.Stranger().Post("/api/v1/sign-in/codes", new { phone = Phone })).Ok();
        var form = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(Assert.Single(_provider.Messages).Body);
        Assert.Equal(("+8613811112222", $"您的邻里验证码是 {form["otp"]}，5 分钟内有效。"), (form["mobile"].ToString(), form["sms"].ToString()));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(403)]
    [InlineData(0)] // Hangs up.
    public async Task When_the_provider_fails_one_may_ask_again_at_once(int status)
    {
        var stranger = _forum.Stranger();
        _provider.Answers(status);
        var failed = await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone });
        Assert.Equal(5, failed.IsProblem(503, "sms-failed").Number("retryAfter"));
        Assert.Equal("5", failed.Headers["Retry-After"]);
        Assert.DoesNotContain(Phone, failed.Text, StringComparison.Ordinal);
        _provider.Answers(200);
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone })).Ok();
        (await stranger.Post("/api/v1/sign-in", new { phone = Phone, code = _provider.Messages[^1].Code })).Ok();
    }

    [Fact]
    public async Task When_the_provider_fails_the_code_from_before_is_still_good()
    {
        var stranger = _forum.Stranger();
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone })).Ok();
        var code = _provider.Messages[^1].Code;
        _forum.Clock.Advance(TimeSpan.FromMinutes(2));
        _provider.Answers(500);
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone })).IsProblem(503, "sms-failed");
        (await stranger.Post("/api/v1/sign-in", new { phone = Phone, code = _provider.Messages[^1].Code })).IsProblem(400, "wrong-code");
        (await stranger.Post("/api/v1/sign-in", new { phone = Phone, code })).Ok();
    }

    [Fact]
    public async Task A_provider_that_fails_is_no_way_to_more_tries()
    {
        var stranger = _forum.Stranger();
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone })).Ok();
        var wrong = _provider.Messages[^1].Code == "000000" ? "000001" : "000000";
        for (var time = 0; time < 4; time++) (await stranger.Post("/api/v1/sign-in", new { phone = Phone, code = wrong })).IsProblem(400, "wrong-code");
        _forum.Clock.Advance(TimeSpan.FromMinutes(2));
        _provider.Answers(500);
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone })).IsProblem(503, "sms-failed");
        (await stranger.Post("/api/v1/sign-in", new { phone = Phone, code = wrong })).IsProblem(429, "too-many-wrong-codes");
    }

    [Fact]
    public async Task A_provider_that_answers_200_to_everything_is_understood()
    {
        await using var forum = Forum(("Sms:Succeeds", "\"code\": *\"OK\""));
        var stranger = forum.Stranger();
        _provider.Answers(200, """{"code":"isv.BUSINESS_LIMIT_CONTROL","phone":"13811112222"}""");
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone })).IsProblem(503, "sms-failed");
        _provider.Answers(200, """{"code": "OK"}""");
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = Phone })).Ok();
    }

    [Fact]
    public async Task A_hundred_requests_at_once_send_one_message()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => _forum.Stranger().Post("/api/v1/sign-in/codes", new { phone = Phone })));
        Assert.Single(answers, answer => answer.Status == 200);
        Assert.All(answers.Where(answer => answer.Status != 200), answer => answer.IsProblem(429, "code-too-soon"));
        Assert.Single(_provider.Messages);
    }

    private ForumApp Forum(params (string Key, string Value)[] settings) => ForumApp.Start([("Sms:Provider", "http"), ("Sms:Url", $"{_provider.Address}send"), .. settings]);
}
