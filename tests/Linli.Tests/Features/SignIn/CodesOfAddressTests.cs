using Linli.Api.Features.SignIn;
using Linli.Api.Storage;
using Linli.Tests.Support;

namespace Linli.Tests.Features.SignIn;

/// <summary>Messages cost money: one address gets so many in an hour, whichever node it asks.</summary>
public sealed class CodesOfAddressTests : IDisposable
{
    private const int Most = 5;
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-codes-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
        // What the hour before left behind is gone.
        Assert.Single((await one.Store.List(Query.On(CodesOfAddress.ByHour), Cancel)).Items);
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

    private ForumApp Node() => ForumApp.On(_folder, settings: ("RateLimits:CodesPerHour", $"{Most}"));

    private static Task<Answer> Ask(ForumApp node, int number) => node.Stranger().Post("/api/v1/sign-in/codes", new { phone = $"138111100{number:D2}" });
}
