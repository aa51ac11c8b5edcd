using System.Collections.Immutable;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Answering;

/// <summary>Whether answers fit their questions.</summary>
internal static class AnswerFields
{
    /// <param name="survey">The questions.</param>
    /// <param name="sent">What was answered; a question may be left out.</param>
    /// <param name="given">One for each question that was answered, in the order of the questions.</param>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static ProblemHttpResult? Read(Survey survey, IReadOnlyList<AnswerSurvey.SurveyAnswerRequest> sent, out ImmutableArray<GivenAnswer> given)
    {
        var (errors, answers) = (new Dictionary<string, string[]>(), new Dictionary<string, GivenAnswer>());
        foreach (var (index, answer) in sent.Index())
        {
            var question = survey.Questions.FirstOrDefault(question => question.Id == answer.QuestionId);
            if (question is null) Refuse($"answers[{index}].questionId", ("问卷里没有这个问题。", "The survey has no such question."));
            else if (answers.ContainsKey(question.Id)) Refuse($"answers[{index}].questionId", ("这个问题回答了两次。", "This question is answered twice."));
            else if (Fits(question, answer) is { } wrong) Refuse($"answers[{index}].{wrong.Field}", wrong.Error);
            else if (Given(question, answer) is { } fits) answers[question.Id] = fits;
        }

        var missing = survey.Questions.Where(question => question.IsRequired && !answers.ContainsKey(question.Id)).Select(survey.NumberOf).ToList();
        if (errors.Count == 0 && missing.Count > 0) Refuse("answers", ($"第 {string.Join("、", missing)} 题必答。", $"Questions that must be answered: {string.Join(", ", missing)}."));
        given = [.. survey.Questions.Where(question => answers.ContainsKey(question.Id)).Select(question => answers[question.Id])];
        return errors.Count == 0 ? null : Problems.Invalid(errors);

        void Refuse(string field, Text error) => errors[field] = [error.ToString()];
    }

    private static (string Field, Text Error)? Fits(Question question, AnswerSurvey.SurveyAnswerRequest answer)
    {
        var choices = answer.Choices ?? [];
        if (question.Kind == QuestionKind.Text) return choices.Count == 0 ? null : ("choices", ("这个问题用文字回答。", "This question is answered in words."));
        if (answer.Text is not null) return ("text", ("这个问题没有文字回答。", "This question is not answered in words."));
        if (choices.Any(choice => choice < 1 || choice > question.Choices)) return ("choices", ($"只能选 1–{question.Choices}。", $"Choose from 1–{question.Choices}."));
        var most = question.Kind == QuestionKind.Several ? question.Most!.Value : 1;
        return choices.Distinct().Count() > most ? ("choices", ($"最多选 {most} 项。", $"Choose {most} at most.")) : null;
    }

    /// <returns>Null when nothing was chosen or written.</returns>
    private static GivenAnswer? Given(Question question, AnswerSurvey.SurveyAnswerRequest answer)
    {
        var (choices, text) = ((answer.Choices ?? []).Distinct().Order().ToImmutableArray(), (answer.Text ?? "").ReplaceLineEndings("\n").Trim());
        if (question.Kind == QuestionKind.Text) return PlainText.IsBlank(text) ? null : new GivenAnswer(question.Id, [], text);
        return choices.IsEmpty ? null : new GivenAnswer(question.Id, choices, null);
    }
}
