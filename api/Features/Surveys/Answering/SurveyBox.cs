using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Answering;

/// <summary>
/// Texts written in an anonymous survey, in the order of the alphabet. A question has several boxes, all made when the survey is published, and each text goes into any of them:
/// neither a place nor an order says when it came.
/// </summary>
public sealed record SurveyBox : Document
{
    /// <summary>Boxes a question. Many may write at once, each box takes one at a time.</summary>
    public const int PerQuestion = 32;

    public ImmutableArray<string> Texts { get; init; } = [];

    public static string IdOf(string surveyId, int question, int box) => $"{surveyId}-{question}-{box}";

    public SurveyBox Put(string text) => this with { Texts = Texts.Add(text).Sort(StringComparer.Ordinal) };
}
