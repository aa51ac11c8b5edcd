using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Answering;
using Linli.Api.Http;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Results;

/// <summary>Answers as a table for spreadsheets. What somebody wrote stays text there: nothing of it is taken for a formula.</summary>
internal static class SurveySheet
{
    // China has one time zone and no summer time.
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(8);

    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    /// <summary>A line for each choice of each question, and for each text.</summary>
    public static string OfCounts(Survey survey, SurveyResultsView results)
    {
        var rows = new List<IEnumerable<string>> { new[] { new Text("问题", "question").ToString(), new Text("回答", "answer").ToString(), new Text("人数", "people").ToString() } };
        foreach (var (question, result) in survey.Questions.Zip(results.Questions))
        {
            if (question.Kind != QuestionKind.Text) rows.AddRange(result.Choices.Select(choice => Row(question, question.ChoiceText(choice.Choice), choice.Count)));
            rows.AddRange((result.Texts ?? []).Select(text => new[] { question.Text, text, "" }));
            rows.Add(Row(question, new Text("（未答）", "(not answered)").ToString(), result.Skipped));
        }

        return Written(rows);
    }

    /// <summary>A line for each resident, by their nickname and dwelling; real names stay where a look at each is audited.</summary>
    public static async Task<string> OfAnswers(Survey survey, IDocumentStore store, CancellationToken cancel)
    {
        var answers = new List<SurveyAnswer>();
        await foreach (var answer in SurveyTally.Answers(survey, store, cancel)) answers.Add(answer);
        var names = (await store.FindMany<Resident>([.. answers.Select(answer => answer.ResidentId)], cancel)).ToDictionary(resident => resident.Id, resident => resident.Nickname);
        var dwellings = await store.AddressesOf(answers.SelectMany(answer => answer.DwellingIds), cancel);
        var rows = new List<IEnumerable<string>>
        {
            new[] { new Text("昵称", "nickname").ToString(), new Text("住址", "dwelling").ToString(), new Text("回答时间", "answered at").ToString() }.Concat(survey.Questions.Select(question => question.Text)),
        };
        rows.AddRange(answers.OrderBy(answer => answer.AnsweredAt).Select(answer => new[]
        {
            names.GetValueOrDefault(answer.ResidentId, ""),
            string.Join("；", answer.DwellingIds.Where(dwellings.ContainsKey).Select(id => dwellings[id]).Select(at => $"{at.Compound} {at.Building} {at.Unit} {at.Room}")),
            (answer.EditedAt ?? answer.AnsweredAt).ToOffset(LocalOffset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        }.Concat(survey.Questions.Select(question => Said(question, answer.Answers.FirstOrDefault(given => given.QuestionId == question.Id))))));
        return Written(rows);
    }

    private static string[] Row(Question question, string answer, long? count) =>
        [question.Text, answer, count?.ToString(CultureInfo.InvariantCulture) ?? new Text("不显示", "hidden").ToString()];

    private static string Said(Question question, GivenAnswer? given) => given is null ? "" : given.Text ?? string.Join("；", given.Choices.Select(question.ChoiceText));

    private static string Written(IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Format))
        {
            foreach (var row in rows)
            {
                foreach (var field in row) csv.WriteField(field);
                csv.NextRecord();
            }
        }

        return text.ToString();
    }
}
