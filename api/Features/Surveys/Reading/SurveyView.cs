using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Answering;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Reading;

/// <summary>A survey as every list shows it.</summary>
public record SurveySummary
{
    public required string Id { get; init; }

    public required string CommunityId { get; init; }

    public required string Title { get; init; }

    /// <summary>Where it stands now.</summary>
    public required SurveyStage Stage { get; init; }

    /// <summary>Nothing that is stored says who gave which answer.</summary>
    public required bool IsAnonymous { get; init; }

    /// <summary>Who reads the results once it is closed.</summary>
    public required ResultReaders ResultsFor { get; init; }

    public required int QuestionCount { get; init; }

    /// <summary>Counts the texts of the draft; an edit names the one it changes.</summary>
    public required int Edition { get; init; }

    /// <summary>Null in a draft that opens when it is published.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    /// <summary>Takes no answers from then on.</summary>
    public required DateTimeOffset ClosesAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Present when it was closed before its time.</summary>
    public EarlyClosing? Closing { get; init; }

    [SetsRequiredMembers]
    internal SurveySummary(Survey survey, DateTimeOffset now)
    {
        (Id, CommunityId, Title, Stage, IsAnonymous, ResultsFor) = (survey.Id, survey.CommunityId, survey.Title, survey.StageAt(now), survey.IsAnonymous, survey.ResultsFor);
        (QuestionCount, Edition, OpensAt, ClosesAt, PublishedAt, Closing) = (survey.Questions.Length, survey.Edition, survey.OpensAt, survey.EndsAt, survey.PublishedAt, survey.Closing);
    }
}

/// <summary>A survey with its questions, and the caller's part in it.</summary>
public sealed record SurveyView : SurveySummary
{
    /// <summary>Markdown.</summary>
    public required string Introduction { get; init; }

    /// <summary>The same, safe to show.</summary>
    public required string IntroductionHtml { get; init; }

    /// <summary>In their order. What is chosen is a number from 1: an option's place, or a point of the scale.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>How many have answered.</summary>
    public required long AnsweredBy { get; init; }

    /// <summary>Null when the caller has not answered.</summary>
    public MyParticipationView? Mine { get; init; }

    [SetsRequiredMembers]
    private SurveyView(Survey survey, DateTimeOffset now, long answeredBy, MyParticipationView? mine) : base(survey, now) =>
        (Introduction, IntroductionHtml, Questions, AnsweredBy, Mine) = (survey.Introduction, SafeHtml.Of(survey.Introduction), survey.Questions, answeredBy, mine);

    internal static async Task<SurveyView> Of(Survey survey, Caller caller, DateTimeOffset now, IDocumentStore store, CancellationToken cancel) =>
        new(survey, now, await MyParticipation.Count(survey, store, cancel), (await MyParticipation.Find(survey, caller.ResidentId, store, cancel))?.View);
}
