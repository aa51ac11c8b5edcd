using Linli.Tests.Support;
using Linli.Tests.Support.StandIns;

namespace Linli.Tests.Features.SignIn;

/// <summary>Messages cost money and ring phones: an address and a phone get so many, whichever node is asked.</summary>
public sealed class CodeBoundsTests : IDisposable
{
    private const int Most = 5;
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-codes-").FullName;

    public void Dispose() => TestEngine.Forget(_folder);

    [Fact]
    public async Task Two_nodes_count_together_and_an_hour_later_one_may_ask_again()
    {
        await using var one = Node();
        await using var other = Node();
        for (var asked = 0; asked < Most; asked++) (await Ask(asked % 2 == 0 ? one : other, asked)).Ok();

        var refused = (await Ask(one, 10)).IsProblem(429, "too-many");
        Assert.InRange(refused.GetProperty("retryAfter").GetInt32(), 1, 3600);
        (await Ask(other, 11)).IsProblem(429, "too-many");

        foreach (var node in (ForumApp[])[one, other]) node.Clock.Advance(TimeSpan.FromHours(1));
        (await Ask(one, 12)).Ok();
    }

    [Fact]
    public async Task Many_at_once_are_not_all_the_last_one()
    {
        await using var one = Node();
        await using var other = Node();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Ask(number % 2 == 0 ? one : other, number)));
        Assert.InRange(answers.Count(answer => answer.Status == 200), 0, Most);
        Assert.All(answers.Where(answer => answer.Status != 200), answer => answer.IsProblem(429, "too-many"));
    }

    [Fact]
    public async Task An_address_has_a_day_as_well()
    {
        await using var forum = ForumApp.Start(("RateLimits:CodesPerDay", "2"));
        Midnight(forum);
        for (var asked = 0; asked < 2; asked++) (await Ask(forum, asked)).Ok();
        forum.Clock.Advance(TimeSpan.FromHours(2));
        (await Ask(forum, 3)).IsProblem(429, "too-many");
        forum.Clock.Advance(TimeSpan.FromHours(22));
        (await Ask(forum, 4)).Ok();
    }

    [Fact]
    public async Task A_phone_gets_so_many_a_day_and_is_told_when_the_next()
    {
        await using var forum = ForumApp.Start(("RateLimits:CodesPerPhone", "3"));
        Midnight(forum);
        for (var asked = 0; asked < 3; asked++)
        {
            (await Ask(forum, 1)).Ok();
            forum.Clock.Advance(TimeSpan.FromMinutes(2));
        }

        var refused = await Ask(forum, 1);
        Assert.InRange(refused.IsProblem(429, "no-more-codes").Number("retryAfter"), 23 * 3600, 24 * 3600);
        Assert.Contains("24", refused.Json.Text("detail"), StringComparison.Ordinal);
        (await Ask(forum, 2)).Ok();
        forum.Clock.Advance(TimeSpan.FromHours(24));
        (await Ask(forum, 1)).Ok();
    }

    [Fact]
    public async Task A_code_that_could_not_be_sent_is_none()
    {
        await using var provider = SmsStandIn.Start();
        await using var forum = ForumApp.Start(("Sms:Provider", "http"), ("Sms:Url", $"{provider.Address}send"), ("RateLimits:CodesPerPhone", "1"), ("RateLimits:CodesPerHour", "1"));
        provider.Answers(500);
        for (var asked = 0; asked < 3; asked++) (await Ask(forum, 1)).IsProblem(503, "sms-failed");
        provider.Answers(200);
        (await Ask(forum, 1)).Ok();
    }

    private static void Midnight(ForumApp forum) => forum.Clock.Advance(forum.Clock.GetUtcNow().Date.AddDays(1) - forum.Clock.GetUtcNow().UtcDateTime);

    private ForumApp Node() => ForumApp.On(_folder, settings: ("RateLimits:CodesPerHour", $"{Most}"));

    private static Task<Answer> Ask(ForumApp node, int number) => node.Stranger().Post("/api/v1/sign-in/codes", new { phone = $"138111100{number:D2}" });
}
