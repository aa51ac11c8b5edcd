using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Answering;

/// <summary>What a resident answered in a survey that is not anonymous; theirs to change until it closes.</summary>
public sealed record SurveyAnswer : Document
{
    public static readonly Index<SurveyAnswer> OfSurvey = Index.On<SurveyAnswer>(a => a.SurveyId);

    public required string SurveyId { get; init; }

    public required string ResidentId { get; init; }

    /// <summary>Their dwellings in the community when they answered last.</summary>
    public ImmutableArray<string> DwellingIds { get; init; } = [];

    public ImmutableArray<GivenAnswer> Answers { get; init; } = [];

    public required DateTimeOffset AnsweredAt { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Of the latest request, chosen by the client.</summary>
    public required string SubmissionId { get; init; }

    /// <summary>The one id of a resident's answer: the lock.</summary>
    public static string IdOf(string surveyId, string residentId) => $"{surveyId}-{residentId}";
}

/// <param name="QuestionId">Which question.</param>
/// <param name="Choices">The numbers chosen, ascending; empty for a text.</param>
/// <param name="Text">What was written; null for what is chosen.</param>
public sealed record GivenAnswer(string QuestionId, ImmutableArray<int> Choices, string? Text);
