using Linli.Tests.Support;

namespace Linli.Tests.Features.SignIn;

public sealed class SessionTests : IAsyncLifetime
{
    private readonly ForumApp _forum = ForumApp.Start();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Fact]
    public async Task Refreshing_gives_new_tokens_that_work()
    {
        var anna = await _forum.Person("anna");

        var next = anna.With((await Refresh(anna)).Ok(), anna.Phone);
        (await next.Get("/api/v1/me")).Ok();
        Assert.NotEqual(anna.RefreshToken, next.RefreshToken);
        (await Refresh(next)).Ok();
    }

    [Fact]
    public async Task A_refresh_whose_reply_was_lost_can_be_asked_for_again()
    {
        var anna = await _forum.Person("anna");
        (await Refresh(anna)).Ok();
        _forum.Clock.Advance(TimeSpan.FromDays(2));

        var next = anna.With((await Refresh(anna)).Ok(), anna.Phone);
        (await next.Get("/api/v1/me")).Ok();
        (await Refresh(next)).Ok();
    }

    [Fact]
    public async Task A_refresh_that_is_asked_for_many_times_at_once_leaves_one_session_that_works()
    {
        var anna = await _forum.Person("anna");
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Refresh(anna)));
        foreach (var answer in answers) (await anna.With(answer.Ok(), anna.Phone).Get("/api/v1/me")).Ok();
    }

    [Fact]
    public async Task Using_an_old_refresh_token_again_ends_the_session()
    {
        var anna = await _forum.Person("anna");
        var next = anna.With((await Refresh(anna)).Ok(), anna.Phone);
        (await next.Get("/api/v1/me")).Ok();

        (await Refresh(anna)).IsProblem(401, "bad-refresh-token");
        (await next.Get("/api/v1/me")).IsProblem(401, "signed-out");
        (await Refresh(next)).IsProblem(401, "bad-refresh-token");
    }

    [Fact]
    public async Task A_refresh_token_two_refreshes_old_ends_the_session_though_no_other_request_was_made()
    {
        var anna = await _forum.Person("anna");
        var next = anna.With((await Refresh(anna)).Ok(), anna.Phone);
        var last = next.With((await Refresh(next)).Ok(), anna.Phone);

        (await Refresh(anna)).IsProblem(401, "bad-refresh-token");
        (await Refresh(last)).IsProblem(401, "bad-refresh-token");
    }

    [Fact]
    public async Task A_thief_who_shares_a_lost_reply_is_found_out_at_the_next_refresh()
    {
        var anna = await _forum.Person("anna");
        var thief = anna.With((await Refresh(anna)).Ok(), anna.Phone);
        var next = anna.With((await Refresh(anna)).Ok(), anna.Phone);
        var stolen = thief.With((await Refresh(thief)).Ok(), anna.Phone);
        (await stolen.Get("/api/v1/me")).Ok();

        (await Refresh(next)).IsProblem(401, "bad-refresh-token");
        (await stolen.Get("/api/v1/me")).IsProblem(401, "signed-out");
    }

    [Fact]
    public async Task An_access_token_expires_and_refreshing_brings_the_next()
    {
        var anna = await _forum.Person("anna");
        _forum.Clock.Advance(TimeSpan.FromMinutes(31));

        (await anna.Get("/api/v1/me")).IsProblem(401, "signed-out");
        (await anna.With((await Refresh(anna)).Ok(), anna.Phone).Get("/api/v1/me")).Ok();
    }

    [Fact]
    public async Task A_session_that_nobody_refreshes_ends_by_itself()
    {
        var anna = await _forum.Person("anna");
        _forum.Clock.Advance(TimeSpan.FromDays(61));
        (await Refresh(anna)).IsProblem(401, "bad-refresh-token");
    }

    [Theory]
    [InlineData("")]
    [InlineData("forged")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_forged_token_is_nobody(string token)
    {
        var stranger = _forum.Stranger();
        (await stranger.Send(HttpMethod.Get, "/api/v1/me", null, ("Authorization", $"Bearer {token}"))).IsProblem(401, "signed-out");
        var refresh = await stranger.Post("/api/v1/sign-in/refresh", new { refreshToken = token });
        Assert.Contains(refresh.Status, (int[])[400, 401]);
    }

    [Fact]
    public async Task A_refresh_token_is_no_access_token()
    {
        var anna = await _forum.Person("anna");
        (await _forum.Stranger().Send(HttpMethod.Get, "/api/v1/me", null, ("Authorization", $"Bearer {anna.RefreshToken}"))).IsProblem(401, "signed-out");
    }

    [Fact]
    public async Task Devices_are_listed_and_one_can_be_signed_out()
    {
        var phone = await _forum.Person("anna");
        _forum.Clock.Advance(TimeSpan.FromMinutes(2));
        var laptop = await _forum.SignIn("anna", phone.Phone);

        var sessions = (await laptop.Get("/api/v1/me/sessions")).Ok().GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(2, sessions.Count);
        Assert.True(sessions[0].GetProperty("isThis").GetBoolean());

        (await laptop.Delete($"/api/v1/me/sessions/{sessions[1].GetProperty("id").GetString()}")).Ok();
        (await phone.Get("/api/v1/me")).IsProblem(401, "signed-out");
        (await laptop.Get("/api/v1/me")).Ok();
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        var phone = await _forum.Person("anna");
        _forum.Clock.Advance(TimeSpan.FromMinutes(2));
        var laptop = await _forum.SignIn("anna", phone.Phone);

        (await laptop.Delete("/api/v1/me/sessions")).Ok();
        (await phone.Get("/api/v1/me")).IsProblem(401, "signed-out");
        (await laptop.Get("/api/v1/me")).IsProblem(401, "signed-out");
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses_session()
    {
        var (anna, ben) = (await _forum.Person("anna"), await _forum.Person("ben"));
        var session = (await anna.Get("/api/v1/me/sessions")).Ok().GetProperty("items")[0].GetProperty("id").GetString();

        (await ben.Delete($"/api/v1/me/sessions/{session}")).IsProblem(404, "not-found");
        (await anna.Get("/api/v1/me")).Ok();
    }

    private static Task<Answer> Refresh(Person person) => person.Forum.Stranger().Post("/api/v1/sign-in/refresh", new { refreshToken = person.RefreshToken });
}
