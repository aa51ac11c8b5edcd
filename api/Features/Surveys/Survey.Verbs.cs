namespace Linli.Api.Features.Surveys;

// What becomes of a survey.
public sealed partial record Survey
{
    public static readonly TimeSpan ShortestPeriod = TimeSpan.FromHours(1);
    public static readonly TimeSpan LongestPeriod = TimeSpan.FromDays(92);

    public SurveyStage StageAt(DateTimeOffset now) =>
        PublishedAt is not { } published ? SurveyStage.Draft
        : now >= EndsAt ? SurveyStage.Closed
        : now >= (OpensAt ?? published) ? SurveyStage.Open
        : SurveyStage.Scheduled;

    public Survey Publish(DateTimeOffset now) => this with { PublishedAt = now, OpensAt = OpensAt is { } opens && opens > now ? opens : now, AwaitsNews = true };

    public Survey Close(string reason, DateTimeOffset now) => this with { Closing = new EarlyClosing(now, reason), AwaitsNews = false };

    public Survey ToldOfClosing() => this with { AwaitsNews = false };

    public int NumberOf(Question question) => Questions.IndexOf(question) + 1;
}

/// <summary>Where a survey stands, by the clock.</summary>
public enum SurveyStage
{
    /// <summary>Only the committee sees it.</summary>
    Draft,

    /// <summary>Published, and not open yet.</summary>
    Scheduled,
    Open,

    /// <summary>Takes no more answers; its results can be read.</summary>
    Closed,
}
