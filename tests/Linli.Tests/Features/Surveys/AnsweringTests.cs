using Linli.Tests.Support;

namespace Linli.Tests.Features.Surveys;

public sealed class AnsweringTests : SurveyTest
{
    [Fact]
    public async Task Who_answers_by_name_may_change_it_until_the_end()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        var (survey, id) = (await Asks(secretary), Guid.NewGuid());
        (await Answers(anna, survey, 1, [1, 2], 4, "快一点", id)).Ok();
        var again = (await Answers(anna, survey, 3, id: id)).Ok();
        Assert.Equal("快一点", again.Items("answers")[3].Text("text"));
        Assert.True(again.IsNull("editedAt"));

        (await Answers(anna, survey, 2)).Ok();
        var read = (await anna.Get(PathOf(survey))).Ok();
        Assert.Equal((1, 1), (read.Number("answeredBy"), read.Items("mine.answers").Length));
        Assert.False(read.IsNull("mine.editedAt"));
        await Ends(secretary);
        Assert.Equal([0, 1, 0], Counts(await Results(secretary, survey), 0));
    }

    [Fact]
    public async Task An_anonymous_answer_is_final_and_a_retry_of_it_counts_once()
    {
        var (secretary, anna, id) = (await Secretary(), (await Here.People("anna"))[0], Guid.NewGuid());
        var survey = await Asks(secretary, isAnonymous: true);
        Assert.True((await Answers(anna, survey, 1, id: id)).Ok().IsNull("answers"));
        (await Answers(anna, survey, 1, id: id)).Ok();
        (await Answers(anna, survey, 2)).IsProblem(409, "survey-answered");
        Assert.Equal(1, (await anna.Get(PathOf(survey))).Ok().Number("answeredBy"));
        await Ends(anna);
        (await Answers(anna, survey, 1, id: id)).Ok();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task However_often_and_at_once_somebody_answers_they_count_once(bool isAnonymous)
    {
        var (secretary, people) = (await Secretary(), await Here.People([.. Enumerable.Range(0, 12).Select(number => $"p{number}")]));
        var survey = await Asks(secretary, isAnonymous);
        var answers = await Task.WhenAll(people.SelectMany(person => Enumerable.Range(0, 12).Select(_ => Answers(person, survey, 1, rating: 5, words: "好"))));
        Assert.All(answers, answer => Assert.True(answer.Status is 200 or 409, answer.Text));
        if (isAnonymous) Assert.Equal(12, answers.Count(answer => answer.Status == 200));
        Assert.Equal(12, (await secretary.Get(PathOf(survey))).Ok().Number("answeredBy"));
        await Ends(secretary);
        var results = await Results(secretary, survey);
        Assert.Equal(12, results.Items("questions")[3].Items("texts").Length);
        Assert.Equal(12, (await Forum.EventsOf($"survey/{survey.Id()}")).Count(logged => logged.Type == "survey-answered"));
        if (!isAnonymous) Assert.Equal([12, 0, 0], Counts(results, 0));
    }

    [Fact]
    public async Task Answers_must_fit_their_questions()
    {
        var (secretary, anna) = (await Secretary(), (await Here.People("anna"))[0]);
        var survey = await Asks(secretary);
        (await Answers(anna, survey, 4)).IsInvalid("answers[0].choices");
        (await Answers(anna, survey, 1, [1, 2, 3])).IsInvalid("answers[1].choices");
        (await Sends(new { questionId = Times, choices = new[] { 1 } })).IsInvalid("answers");
        (await Sends(new { questionId = Color, choices = new[] { 1, 2 } })).IsInvalid("answers[0].choices");
        (await Sends(new { questionId = Color, text = "都行" })).IsInvalid("answers[0].text");
        (await Sends(new { questionId = Words, choices = new[] { 1 } })).IsInvalid("answers[0].choices");
        (await Sends(new { questionId = Town.NewId(), choices = new[] { 1 } })).IsInvalid("answers[0].questionId");
        (await Sends(new { questionId = Color, choices = new[] { 1 } }, new { questionId = Color, choices = new[] { 2 } })).IsInvalid("answers[1].questionId");

        Task<Answer> Sends(params object[] answers) => anna.Put($"{PathOf(survey)}/answer", new { id = Guid.NewGuid(), answers });
    }

    [Fact]
    public async Task Residents_answer_and_nobody_else()
    {
        var secretary = await Secretary();
        var survey = await Asks(secretary, resultsFor: "everyone");
        (await Answers(secretary, survey, 1)).IsProblem(403, "surveys-by-residents");
        (await Answers(await Here.Observer("lin"), survey, 1)).IsProblem(403, "surveys-by-residents");
        var eve = await Forum.Person("eve");
        (await Answers(eve, survey, 1)).IsProblem(403, "members-only");
        var closed = await Asks(secretary, resultsFor: "members");
        (await Answers(eve, closed, 1)).IsProblem(404, "not-found");
        (await eve.Get(Surveys)).IsProblem(404, "not-found");
    }
}
