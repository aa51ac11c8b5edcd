using System.Text;
using Linli.Api.Features.Surveys.Results;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Surveys;

public sealed class ResultsTests : SurveyTest
{
    [Fact]
    public async Task Counts_that_could_give_somebody_away_are_hidden()
    {
        var (secretary, people) = (await Secretary(), await Here.People([.. Enumerable.Range(0, 16).Select(number => $"p{number}")]));
        var survey = await Asks(secretary, isAnonymous: true);
        // 米白 8, 浅灰 6, 淡绿 2: the 2 are hidden, and with them the 6, or the total would tell.
        foreach (var (index, person) in people.Index()) (await Answers(person, survey, index < 8 ? 1 : index < 14 ? 2 : 3, [1], index < 8 ? 5 : 4)).Ok();
        await Ends(secretary, people[0]);
        var results = await Results(people[0], survey);
        Assert.Equal([8, null, null], Counts(results, 0));
        Assert.Equal([null, null, null], Counts(results, 1));
        Assert.True(results.Items("questions")[2].IsNull("mean"));
        Assert.Equal(Counts(results, 2), Counts(await Results(secretary, survey), 2));
    }

    [Fact]
    public async Task Of_a_named_survey_the_committee_sees_every_number_and_neighbours_do_not()
    {
        var (secretary, people) = (await Secretary(), await Here.People("anna", "ben", "carl"));
        var survey = await Asks(secretary);
        foreach (var person in people) (await Answers(person, survey, 2, rating: 4, words: $"我是 {person.Id}")).Ok();
        await Ends(secretary, people[0]);
        var seen = await Results(secretary, survey);
        Assert.Equal([0, 3, 0], Counts(seen, 0));
        Assert.Equal((4, 3), (seen.Items("questions")[2].At("mean").GetDecimal(), seen.Items("questions")[3].Items("texts").Length));
        var neighbours = await Results(people[0], survey);
        Assert.Equal([null, null, null], Counts(neighbours, 0));
        Assert.True(neighbours.Items("questions")[3].IsNull("texts"));
    }

    [Fact]
    public async Task Results_are_for_those_whom_the_survey_names()
    {
        var (secretary, anna, eve, street) = (await Secretary(), (await Here.People("anna"))[0], await Forum.Person("eve"), await Here.Observer("lin"));
        var (committees, members, everyones) = (await Asks(secretary, resultsFor: "committee"), await Asks(secretary), await Asks(secretary, resultsFor: "everyone"));
        await Ends(anna, eve, street);
        (await anna.Get($"{PathOf(committees)}/results")).IsProblem(403, "results-not-yours");
        await Results(street, committees);
        await Results(anna, members);
        (await eve.Get($"{PathOf(members)}/results")).IsProblem(404, "not-found");
        await Results(eve, everyones);
    }

    [Fact]
    public async Task The_table_opens_in_a_spreadsheet_and_nothing_in_it_is_a_formula()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        var survey = await Asks(secretary);
        (await Answers(anna, survey, 2, [1, 3], 4, "=HYPERLINK(\"http://evil\",\"点我\")")).Ok();
        (await secretary.Post($"{PathOf(survey)}/export")).IsProblem(409, "survey-not-closed");
        await Ends(secretary, anna);
        (await anna.Post($"{PathOf(survey)}/export")).IsProblem(403, "forbidden");
        var table = await secretary.Post($"{PathOf(survey)}/export");
        Assert.Equal(200, table.Status);
        Assert.StartsWith("text/csv", table.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetPreamble(), table.Body[..3]);
        var lines = Encoding.UTF8.GetString(table.Body[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("昵称,住址,回答时间,楼道刷什么颜色？,您哪天在家？,您对保洁满意吗？,还有什么建议？", lines[0]);
        Assert.Contains("浅灰,周六；工作日晚上,4,\"'=HYPERLINK", lines[1], StringComparison.Ordinal);
        Assert.Equal(["surveyExported"], (await secretary.Lists($"/api/v1/communities/{Here.Id}/audit?act=surveyExported")).Texts("act"));
    }

    [Fact]
    public async Task The_table_of_an_anonymous_survey_hides_what_everybody_sees_hidden()
    {
        var (secretary, people) = (await Secretary(), await Here.People([.. Enumerable.Range(0, 8).Select(number => $"p{number}")]));
        var survey = await Asks(secretary, isAnonymous: true);
        foreach (var (index, person) in people.Index()) (await Answers(person, survey, index < 7 ? 1 : 3, words: $"建议 {7 - index}")).Ok();
        await Ends(secretary);
        var table = (await secretary.Post($"{PathOf(survey)}/export")).Text;
        Assert.Contains("楼道刷什么颜色？,米白,不显示", table, StringComparison.Ordinal);
        Assert.True(table.IndexOf("建议 0", StringComparison.Ordinal) < table.IndexOf("建议 7", StringComparison.Ordinal));
        Assert.DoesNotContain("p0", table, StringComparison.Ordinal);
    }

    /// <summary>Everything that could have been counted, against everything that is shown of it.</summary>
    [Theory]
    [InlineData(2, 24)]
    [InlineData(3, 16)]
    [InlineData(3, 13)]
    [InlineData(4, 11)]
    [InlineData(4, 17)]
    [InlineData(5, 21)]
    public void No_hidden_count_can_be_computed_from_what_is_shown(int cells, int total)
    {
        foreach (var alike in Tables(cells, total).GroupBy(table => string.Join(',', SmallCells.Hide(table).Select(count => $"{count}"))))
        {
            var hidden = SmallCells.Hide(alike.First());
            for (var cell = 0; cell < cells; cell++)
                if (hidden[cell] is null) Assert.True(alike.Select(table => table[cell]).Distinct().Count() > 1, $"{alike.Key} of {total} tells cell {cell}");
        }
    }

    private static IEnumerable<long[]> Tables(int cells, long total) => cells == 1 ? [[total]]
        : from first in Enumerable.Range(0, (int)total + 1) from rest in Tables(cells - 1, total - first) select (long[])[first, .. rest];
}
