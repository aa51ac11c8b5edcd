using Linli.Api.Features.SignIn;
using Linli.Api.Features.SignIn.Codes;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Features.SignIn;

public sealed class SignInSweepTests : IAsyncDisposable
{
    private readonly ForumApp _forum = ForumApp.Start();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _forum.DisposeAsync();

    [Fact]
    public async Task A_session_that_was_ended_is_kept_for_thirty_days()
    {
        var anna = await _forum.Person("anna");
        (await anna.Delete("/api/v1/me/sessions/current")).Ok();
        await SweepAfter(TimeSpan.FromDays(29.9));
        Assert.Equal(1, await Sessions());
        await SweepAfter(TimeSpan.FromDays(0.2));
        Assert.Equal(0, await Sessions());
    }

    [Fact]
    public async Task A_session_that_ran_out_goes_too_and_one_in_use_stays()
    {
        await _forum.Person("anna");
        await SweepAfter(Session.Idle + TimeSpan.FromDays(29));
        var ben = await _forum.Person("ben");
        Assert.Equal(2, await Sessions());
        await SweepAfter(TimeSpan.FromDays(2));
        Assert.Equal(1, await Sessions());
        (await ben.Post("/api/v1/sign-in/refresh", new { refreshToken = ben.RefreshToken })).Ok();
    }

    [Fact]
    public async Task Codes_and_their_numbers_are_gone_after_a_day_or_two()
    {
        (await _forum.Stranger().Post("/api/v1/sign-in/codes", new { phone = "13811112222" })).Ok();
        await SweepAfter(TimeSpan.FromHours(23));
        Assert.Equal(1, await _forum.Store.Count(Query.On(SignInCode.ByTime), Cancel));
        await SweepAfter(TimeSpan.FromHours(2));
        Assert.Equal(0, await _forum.Store.Count(Query.On(SignInCode.ByTime), Cancel));
        await SweepAfter(TimeSpan.FromDays(1));
        Assert.Equal(0, await _forum.Store.Count(Query.On(CodesAsked.ByEnd), Cancel));
    }

    private Task<long> Sessions() => _forum.Store.Count(Query.On(Session.Expiring), Cancel);

    private Task SweepAfter(TimeSpan wait)
    {
        _forum.Clock.Advance(wait);
        return _forum.Services.GetRequiredService<SignInSweep>().Sweep(Cancel);
    }
}
