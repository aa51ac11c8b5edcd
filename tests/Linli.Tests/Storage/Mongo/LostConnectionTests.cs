using System.Net.Http.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Storage.Mongo;

public sealed class LostConnectionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_server_is_away_people_are_told_when_to_come_back_and_once_it_is_back_all_goes_on()
    {
        await using var line = new Lifeline(TemporaryDatabase.Url!);
        await using var forum = ForumApp.Start(("Storage:MongoDb:Url", line.Url));
        var (somebody, http) = (await forum.Person("anna"), new HttpClient { BaseAddress = forum.Address });
        Assert.Equal(200, (int)(await http.GetAsync("/health/ready", Cancel)).StatusCode);

        await line.Cut();

        using var refused = await http.PostAsJsonAsync("/api/v1/sign-in/codes", new { phone = "13800990777" }, Cancel);
        Assert.Equal((503, "application/problem+json"), ((int)refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 30);
        Assert.Contains("/problems/store-away", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(503, (await somebody.Get("/api/v1/me")).Status);
        Assert.Equal(503, (int)(await http.GetAsync("/health/ready", Cancel)).StatusCode);
        Assert.Equal(200, (int)(await http.GetAsync("/health/live", Cancel)).StatusCode);

        line.Mend();

        await ForumApp.Eventually(async () => Assert.Equal(200, (int)(await http.GetAsync("/health/ready", Cancel)).StatusCode));
        (await somebody.Patch("/api/v1/me", new { nickname = "anna again" })).Ok();
    }
}
