using Linli.Tests.Support;

namespace Linli.Tests.Features.SignIn;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly ForumApp _forum = ForumApp.Start();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Fact]
    public async Task A_phone_and_its_code_sign_somebody_in()
    {
        var anna = await _forum.Person("anna");

        var me = (await anna.Get("/api/v1/me")).Ok();
        Assert.Equal("anna", me.GetProperty("nickname").GetString());
        Assert.Equal("+86*******" + anna.Phone[^4..], me.GetProperty("phone").GetString());
    }

    [Fact]
    public async Task The_same_phone_is_the_same_person_on_another_device()
    {
        var anna = await _forum.Person("anna");
        _forum.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(anna.Id, (await _forum.SignIn("anna", anna.Phone)).Id);
    }

    [Fact]
    public async Task An_unknown_phone_gets_the_same_answer_as_a_known_one()
    {
        var anna = await _forum.Person("anna");
        _forum.Clock.Advance(TimeSpan.FromMinutes(2));

        var known = await anna.Post("/api/v1/sign-in/codes", new { phone = anna.Phone });
        var unknown = await anna.Post("/api/v1/sign-in/codes", new { phone = "13811112222" });
        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(known.Ok().GetProperty("expiresIn").GetInt32(), unknown.Ok().GetProperty("expiresIn").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("not a phone")]
    [InlineData("+86 138 0000 100")]
    public async Task What_is_no_phone_number_is_refused(string phone) =>
        (await _forum.Stranger().Post("/api/v1/sign-in/codes", new { phone })).IsInvalid("phone");

    [Fact]
    public async Task A_second_code_has_to_wait_a_minute()
    {
        var stranger = _forum.Stranger();
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = "13811112222" })).Ok();

        var tooSoon = (await stranger.Post("/api/v1/sign-in/codes", new { phone = "13811112222" })).IsProblem(429, "code-too-soon");
        Assert.InRange(tooSoon.GetProperty("retryAfter").GetInt32(), 55, 60);
        _forum.Clock.Advance(TimeSpan.FromSeconds(61));
        (await stranger.Post("/api/v1/sign-in/codes", new { phone = "138 1111 2222" })).Ok();
    }

    [Fact]
    public async Task After_five_wrong_tries_a_code_is_good_no_more_and_the_next_one_is()
    {
        var (stranger, phone) = (_forum.Stranger(), "13811112222");
        var code = (await stranger.Post("/api/v1/sign-in/codes", new { phone })).Ok().GetProperty("code").GetString()!;
        var wrong = code == "000000" ? "000001" : "000000";

        for (var time = 1; time < 5; time++) (await stranger.Post("/api/v1/sign-in", new { phone, code = wrong })).IsProblem(400, "wrong-code");
        (await stranger.Post("/api/v1/sign-in", new { phone, code = wrong })).IsProblem(429, "too-many-wrong-codes");
        (await stranger.Post("/api/v1/sign-in", new { phone, code })).IsProblem(429, "too-many-wrong-codes");
        (await stranger.Post("/api/v1/sign-in/codes", new { phone })).IsProblem(429, "code-too-soon");

        // Whoever tried wrong codes does not keep the owner of the phone out for longer than this.
        _forum.Clock.Advance(TimeSpan.FromMinutes(1));
        (await stranger.Post("/api/v1/sign-in", new { phone, code })).IsProblem(429, "too-many-wrong-codes");
        code = (await stranger.Post("/api/v1/sign-in/codes", new { phone })).Ok().GetProperty("code").GetString()!;
        wrong = code == "000000" ? "000001" : "000000";
        for (var time = 1; time < 5; time++) (await stranger.Post("/api/v1/sign-in", new { phone, code = wrong })).IsProblem(400, "wrong-code");
        (await stranger.Post("/api/v1/sign-in", new { phone, code })).Ok();
    }

    [Fact]
    public async Task A_code_works_once_and_for_five_minutes()
    {
        var (stranger, phone) = (_forum.Stranger(), "13811112222");
        var code = (await stranger.Post("/api/v1/sign-in/codes", new { phone })).Ok().GetProperty("code").GetString();
        (await stranger.Post("/api/v1/sign-in", new { phone, code })).Ok();
        (await stranger.Post("/api/v1/sign-in", new { phone, code })).IsProblem(400, "wrong-code");

        _forum.Clock.Advance(TimeSpan.FromMinutes(1));
        code = (await stranger.Post("/api/v1/sign-in/codes", new { phone })).Ok().GetProperty("code").GetString();
        _forum.Clock.Advance(TimeSpan.FromMinutes(5));
        (await stranger.Post("/api/v1/sign-in", new { phone, code })).IsProblem(400, "wrong-code");
    }

    [Fact]
    public async Task One_code_used_by_a_hundred_requests_at_once_makes_one_session()
    {
        var (stranger, phone) = (_forum.Stranger(), "13811112222");
        var code = (await stranger.Post("/api/v1/sign-in/codes", new { phone })).Ok().GetProperty("code").GetString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => stranger.Post("/api/v1/sign-in", new { phone, code })));
        var anna = stranger.With(Assert.Single(answers, answer => answer.Status == 200).Json, phone);
        Assert.Equal(1, (await anna.Get("/api/v1/me/sessions")).Ok().GetProperty("items").GetArrayLength());
    }
}
