using Linli.Api.Features.Surveys.Answering;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Results;

/// <summary>All answers counted.</summary>
/// <param name="AnsweredBy">How many took part.</param>
/// <param name="Questions">In the order of the survey.</param>
internal sealed record SurveyTally(long AnsweredBy, IReadOnlyList<QuestionTally> Questions)
{
    private const int AtOnce = 1000;

    public static Task<SurveyTally> Of(Survey survey, IDocumentStore store, CancellationToken cancel) =>
        survey.IsAnonymous ? OfCells(survey, store, cancel) : OfAnswers(survey, store, cancel);

    private static async Task<SurveyTally> OfCells(Survey survey, IDocumentStore store, CancellationToken cancel)
    {
        var cells = (await store.FindMany<SurveyCell>([.. AnonymousBoxes.CellIds(survey)], cancel)).ToDictionary(cell => cell.Id, cell => cell.Count);
        var questions = new List<QuestionTally>();
        foreach (var (index, question) in survey.Questions.Index())
        {
            var boxes = await store.FindMany<SurveyBox>([.. AnonymousBoxes.BoxIds(survey, question)], cancel);
            questions.Add(new QuestionTally(question,
                [.. Enumerable.Range(SurveyCell.Skipped, question.Choices + 1).Select(choice => cells[SurveyCell.IdOf(survey.Id, index + 1, choice)])],
                [.. boxes.SelectMany(box => box.Texts).Order(StringComparer.Ordinal)]));
        }

        return new SurveyTally(await MyParticipation.Count(survey, store, cancel), questions);
    }

    private static async Task<SurveyTally> OfAnswers(Survey survey, IDocumentStore store, CancellationToken cancel)
    {
        var counts = survey.Questions.Select(question => new long[question.Choices + 1]).ToArray();
        var (texts, total) = (survey.Questions.Select(_ => new List<string>()).ToArray(), 0L);
        await foreach (var answer in Answers(survey, store, cancel))
        {
            total++;
            foreach (var (index, question) in survey.Questions.Index())
            {
                var given = answer.Answers.FirstOrDefault(given => given.QuestionId == question.Id);
                foreach (var choice in given is null ? [SurveyCell.Skipped] : given.Text is null ? given.Choices : [1]) counts[index][choice]++;
                if (given?.Text is { } text) texts[index].Add(text);
            }
        }

        return new SurveyTally(total, [.. survey.Questions.Select((question, index) => new QuestionTally(question, counts[index], [.. texts[index].Order(StringComparer.Ordinal)]))]);
    }

    /// <summary>Of a survey that is not anonymous.</summary>
    public static async IAsyncEnumerable<SurveyAnswer> Answers(Survey survey, IDocumentStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (string? cursor = ""; cursor is not null && Query.On(SurveyAnswer.OfSurvey, survey.Id).Take(AtOnce).TryAfter(cursor, out var query);)
        {
            var page = await store.List(query, cancel);
            foreach (var answer in page.Items) yield return answer;
            cursor = page.Next;
        }
    }
}

/// <param name="Question">The question.</param>
/// <param name="Counts">By choice; first how many did not answer it.</param>
/// <param name="Texts">What was written, in the order of the alphabet: it tells neither when nor by whom.</param>
internal sealed record QuestionTally(Question Question, IReadOnlyList<long> Counts, IReadOnlyList<string> Texts);
