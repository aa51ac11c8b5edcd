namespace Linli.Api.Features.Surveys.Results;

/// <summary>What came of a survey.</summary>
/// <param name="SurveyId">The survey.</param>
/// <param name="AnsweredBy">How many took part.</param>
/// <param name="HidesSmallCounts">Whether counts are hidden that could give single people away: null stands for them.</param>
/// <param name="Questions">In the order of the survey.</param>
public sealed record SurveyResultsView(string SurveyId, long AnsweredBy, bool HidesSmallCounts, IReadOnlyList<QuestionResultView> Questions)
{
    /// <param name="survey">The survey.</param>
    /// <param name="tally">Its answers.</param>
    /// <param name="isManager">The committee reads the texts, and of a survey that is not anonymous every number.</param>
    internal static SurveyResultsView Of(Survey survey, SurveyTally tally, bool isManager)
    {
        var hides = survey.IsAnonymous || !isManager;
        return new(survey.Id, tally.AnsweredBy, hides, [.. tally.Questions.Select(question => QuestionResultView.Of(question, tally.AnsweredBy, hides, isManager))]);
    }
}

/// <param name="QuestionId">The question.</param>
/// <param name="Kind">How it was answered.</param>
/// <param name="Skipped">How many did not answer it; null when hidden.</param>
/// <param name="Choices">How often each was made, from the first option or point on; for a text one, how many wrote something.</param>
/// <param name="Mean">Of a scale, to two decimals; null when a count is hidden, since it would tell it, or nobody answered.</param>
/// <param name="Texts">What was written, in the order of the alphabet. For the committee only; null for others, and when fewer than 5 took part in an anonymous survey.</param>
public sealed record QuestionResultView(string QuestionId, QuestionKind Kind, long? Skipped, IReadOnlyList<ChoiceResultView> Choices, decimal? Mean, IReadOnlyList<string>? Texts)
{
    internal static QuestionResultView Of(QuestionTally tally, long total, bool hides, bool isManager)
    {
        var question = tally.Question;
        long?[] counts = !hides ? [.. tally.Counts] : question.Kind == QuestionKind.Several ? [.. tally.Counts.Select(count => SmallCells.Hide(count, total))] : Hide(question, tally.Counts);
        var mean = question.Kind == QuestionKind.Scale && counts.All(count => count is not null) ? MeanOf(tally.Counts) : null;
        var texts = question.Kind == QuestionKind.Text && isManager && (!hides || total >= SmallCells.Threshold) ? tally.Texts : null;
        return new(question.Id, question.Kind, counts[0], [.. counts.Skip(1).Select((count, index) => new ChoiceResultView(index + 1, count))], mean, texts);
    }

    // That nobody skipped what must be answered everybody knows: it hides nothing.
    private static long?[] Hide(Question question, IReadOnlyList<long> counts) => question.IsRequired ? [0, .. SmallCells.Hide([.. counts.Skip(1)])] : SmallCells.Hide(counts);

    private static decimal? MeanOf(IReadOnlyList<long> counts)
    {
        var answers = counts.Skip(1).Sum();
        return answers == 0 ? null : Math.Round((decimal)counts.Index().Skip(1).Sum(point => point.Index * point.Item) / answers, 2);
    }
}

/// <param name="Choice">An option's place or a point of the scale, from 1.</param>
/// <param name="Count">Null when hidden.</param>
public sealed record ChoiceResultView(int Choice, long? Count);
