using System.Collections.Immutable;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Drafting;

/// <summary>What attributes cannot say about a survey, under the JSON names.</summary>
internal static class SurveyFields
{
    private const int UsualPoints = 5;

    private static readonly Text Blank = new("不能为空白。", "Must not be blank.");

    /// <returns>What is wrong; null when nothing is.</returns>
    public static ProblemHttpResult? Read(WriteSurveyDraft.Request request, out ImmutableArray<Question> questions)
    {
        var errors = new Dictionary<string, string[]>();
        if (Line(request.Title).Length == 0) Refuse("title", Blank);
        if (request.OpensAt is { } opens && PeriodOf(opens, request.ClosesAt!.Value) is { } wrong) Refuse("closesAt", wrong);
        questions = [.. request.Questions.Select((question, index) => Read(question, (field, error) => Refuse($"questions[{index}].{field}", error)))];
        foreach (var (index, question) in questions.Index())
            if (questions.Take(index).Any(earlier => earlier.Id == question.Id)) Refuse($"questions[{index}].id", ("这个问题出现了两次。", "This question is there twice."));
        if (questions.Count(question => question.Kind == QuestionKind.Text) > Survey.MostTextQuestions)
            Refuse("questions", ($"文字题最多 {Survey.MostTextQuestions} 个。", $"At most {Survey.MostTextQuestions} questions are answered in words."));
        return errors.Count == 0 ? null : Problems.Invalid(errors);

        void Refuse(string field, Text error) => errors[field] = [error.ToString()];
    }

    /// <returns>What is wrong with the time between; null when nothing is.</returns>
    public static Text? PeriodOf(DateTimeOffset opens, DateTimeOffset closes) =>
        closes - opens < Survey.ShortestPeriod ? new Text("开放时间至少 1 小时。", "It must be open for an hour at least.")
        : closes - opens > Survey.LongestPeriod ? new Text("开放时间最多 92 天。", "It can be open for 92 days at most.")
        : null;

    public static string Line(string text) => PlainText.OneLine(text);

    /// <summary>In UTC and to the millisecond, as it is stored.</summary>
    public static DateTimeOffset? Whole(DateTimeOffset? at) => at?.ToUniversalTime().AddTicks(-(at.Value.Ticks % TimeSpan.TicksPerMillisecond));

    public static bool SaysTheSame(Survey one, Survey other) =>
        one.Title == other.Title && one.Introduction == other.Introduction && one.Questions.SequenceEqual(other.Questions)
        && one.IsAnonymous == other.IsAnonymous && one.ResultsFor == other.ResultsFor && one.OpensAt == other.OpensAt && one.ClosesAt == other.ClosesAt;

    private static Question Read(WriteSurveyDraft.SurveyQuestionRequest question, Action<string, Text> refuse)
    {
        var (kind, text, options) = (question.Kind!.Value, Line(question.Text), (question.Options ?? []).Select(Line).ToImmutableArray());
        var isChoice = kind is QuestionKind.One or QuestionKind.Several;
        if (text.Length == 0) refuse("text", Blank);
        if (isChoice && options.Length < 2) refuse("options", ("至少两个选项。", "There must be two options at least."));
        if (options.Any(option => option.Length is 0 or > Question.LongestOption)) refuse("options", ($"每个选项须为 1–{Question.LongestOption} 个字符。", $"An option has 1–{Question.LongestOption} characters."));
        if (options.Distinct().Count() < options.Length) refuse("options", ("有重复的选项。", "An option is there twice."));
        var most = kind == QuestionKind.Several ? Math.Min(question.Most ?? options.Length, options.Length) : (int?)null;
        var isScale = kind == QuestionKind.Scale;
        return new Question($"{question.Id:N}", kind, text, question.IsRequired == true, isChoice ? options : [], most,
            isScale ? question.Points ?? UsualPoints : null, isScale ? Label(question.LowLabel) : null, isScale ? Label(question.HighLabel) : null);
    }

    private static string? Label(string? label) => Line(label ?? "") is { Length: > 0 } line ? line : null;
}
