using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Linli.Tests.Features.Surveys;

/// <summary>What somebody finds who has the whole database before them.</summary>
public sealed partial class AnonymityTests : SurveyTest
{
    [Fact]
    public async Task Nothing_in_the_store_joins_a_person_and_an_answer()
    {
        if (!File.Exists(Path.Combine(Forum.Folder, "linli.db"))) Assert.Skip("Looks into SQLite's file.");
        var (secretary, people) = (await Secretary(), await Here.People([.. Enumerable.Range(0, 40).Select(number => $"p{number}")]));
        var survey = await Asks(secretary, isAnonymous: true);
        var submissions = new List<string>();
        foreach (var (index, person) in people.Index())
        {
            var id = Guid.NewGuid();
            submissions.Add($"{id:N}");
            (await Answers(person, survey, 1 + (index % 3), words: $"<{Words[index]}>", id: id)).Ok();
        }

        var rows = await Rows();
        var withTexts = rows.Where(row => Written().IsMatch(row.Body)).ToList();
        Assert.All(withTexts, row => Assert.Equal("survey-box", row.Table));
        string[] secrets = [.. people.Select(person => person.Id), .. submissions];
        Assert.DoesNotContain(rows.Where(row => row.Table is "survey-box" or "survey-cell"), row => secrets.Any(secret => row.Body.Contains(secret, StringComparison.Ordinal)));
        Assert.All(rows.Where(row => row.Table == "survey-participation"), row => Assert.DoesNotMatch(Instant(), row.Body));

        // In whatever order the file gives texts and participants: it is not the same one.
        var texts = withTexts.SelectMany(row => Written().Matches(row.Body).Select(match => match.Value.Trim('<', '>'))).ToList();
        var participants = rows.Where(row => row.Table == "survey-participation").Select(row => people.Index().First(person => row.Body.Contains(person.Item.Id, StringComparison.Ordinal)).Index).ToList();
        Assert.Equal(people.Length, texts.Count);
        Assert.NotEqual(participants.Select(index => Words[index]), texts);
        // Boxes and counts were all there before the first answer, so that their places say nothing.
        Assert.Equal(32, rows.Count(row => row.Table == "survey-box"));
    }

    // Said in an order that is not that of the alphabet.
    private static new string[] Words { get; } = [.. Enumerable.Range(0, 40).Select(number => $"建议{number * 17 % 40:D2}")];

    private async Task<List<(string Table, string Body)>> Rows()
    {
        var rows = new List<(string, string)>();
        await using var file = new SqliteConnection($"Data Source={Path.Combine(Forum.Folder, "linli.db")};Mode=ReadOnly");
        await file.OpenAsync(Cancel);
        var tables = new List<string>();
        await using (var names = file.CreateCommand())
        {
            names.CommandText = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name";
            await using var reader = await names.ExecuteReaderAsync(Cancel);
            while (await reader.ReadAsync(Cancel)) tables.Add(reader.GetString(0));
        }

        foreach (var table in tables)
        {
            await using var all = file.CreateCommand();
#pragma warning disable CA2100 // The names are the file's own.
            all.CommandText = $"select * from \"{table}\" ";
#pragma warning restore CA2100
            await using var reader = await all.ExecuteReaderAsync(Cancel);
            while (await reader.ReadAsync(Cancel))
                rows.Add((table, string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{reader.GetValue(column)}"))));
        }

        return rows;
    }

    [GeneratedRegex("<建议[0-9]{2}>")]
    private static partial Regex Written();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T")]
    private static partial Regex Instant();
}
