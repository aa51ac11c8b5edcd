using System.Text.Json;
using Linli.Api.Features.Memberships;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Surveys;

/// <summary>A neighbourhood whose committee asks.</summary>
public abstract class SurveyTest : NeighbourhoodTest
{
    protected static readonly Guid Color = Guid.NewGuid(), Times = Guid.NewGuid(), Rating = Guid.NewGuid(), Words = Guid.NewGuid();

    protected string Surveys => $"/api/v1/communities/{Here.Id}/surveys";

    protected Task<Person> Secretary() => Here.Staff("wang", Role.Secretary);

    protected static object[] Questions { get; } =
    [
        new { id = Color, kind = "one", text = "楼道刷什么颜色？", isRequired = true, options = new[] { "米白", "浅灰", "淡绿" } },
        new { id = Times, kind = "several", text = "您哪天在家？", options = new[] { "周六", "周日", "工作日晚上" }, most = 2 },
        new { id = Rating, kind = "scale", text = "您对保洁满意吗？", points = 5, lowLabel = "很不满意", highLabel = "很满意" },
        new { id = Words, kind = "text", text = "还有什么建议？" },
    ];

    protected static string PathOf(JsonElement survey) => $"/api/v1/surveys/{survey.Id()}";

    protected Task<Answer> Write(Person secretary, Guid? id = null, int? edition = null, bool isAnonymous = false, string resultsFor = "members", TimeSpan? opensIn = null, TimeSpan? closesIn = null, object[]? questions = null, string title = "楼道粉刷") =>
        secretary.Put($"{Surveys}/{id ?? Guid.NewGuid()}", new
        {
            edition, title, introduction = "粉刷前想听听大家的意见。", isAnonymous, resultsFor, questions = questions ?? Questions,
            opensAt = opensIn is { } opens ? Forum.Clock.GetUtcNow() + opens : (DateTimeOffset?)null, closesAt = Forum.Clock.GetUtcNow() + (closesIn ?? TimeSpan.FromDays(7)),
        });

    /// <summary>A survey that is published; open unless it opens later.</summary>
    protected async Task<JsonElement> Asks(Person secretary, bool isAnonymous = false, string resultsFor = "members", TimeSpan? opensIn = null, object[]? questions = null)
    {
        var draft = (await Write(secretary, isAnonymous: isAnonymous, resultsFor: resultsFor, opensIn: opensIn, questions: questions)).Ok();
        return (await secretary.Post($"{PathOf(draft)}/publish")).Ok();
    }

    protected static Task<Answer> Answers(Person person, JsonElement survey, int color, int[]? times = null, int? rating = null, string? words = null, Guid? id = null) => person.Put($"{PathOf(survey)}/answer", new
    {
        id = id ?? Guid.NewGuid(),
        answers = new object?[]
        {
            new { questionId = Color, choices = new[] { color } },
            times is null ? null : new { questionId = Times, choices = times },
            rating is null ? null : new { questionId = Rating, choices = new[] { rating.Value } },
            words is null ? null : new { questionId = Words, text = words },
        }.OfType<object>(),
    });

    protected Task Ends(params Person[] people) => Forum.Later(TimeSpan.FromDays(8), people);

    protected static async Task<JsonElement> Results(Person reader, JsonElement survey) => (await reader.Get($"{PathOf(survey)}/results")).Ok();

    protected static long?[] Counts(JsonElement results, int question) =>
        [.. results.Items("questions")[question].Items("choices").Select(choice => choice.IsNull("count") ? (long?)null : choice.Number("count"))];
}
