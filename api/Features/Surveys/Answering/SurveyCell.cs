using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Answering;

/// <summary>How often one choice of one question was made in an anonymous survey. Answers are counted as they come and not kept: there is nothing to join with anybody.</summary>
public sealed record SurveyCell : Document
{
    /// <summary>The choice that stands for not answering the question.</summary>
    public const int Skipped = 0;

    [InPlace]
    public long Count { get; init; }

    /// <param name="surveyId">The survey.</param>
    /// <param name="question">Its number, from 1.</param>
    /// <param name="choice">From 1, or <see cref="Skipped"/>.</param>
    public static string IdOf(string surveyId, int question, int choice) => $"{surveyId}-{question}-{choice}";
}
