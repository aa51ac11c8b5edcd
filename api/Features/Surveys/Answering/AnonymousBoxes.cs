namespace Linli.Api.Features.Surveys.Answering;

/// <summary>Where an anonymous survey counts and collects.</summary>
internal static class AnonymousBoxes
{
    public static IEnumerable<SurveyCell> Cells(Survey survey) =>
        from id in CellIds(survey)
        select new SurveyCell { Id = id, CommunityId = survey.CommunityId };

    public static IEnumerable<SurveyBox> Boxes(Survey survey) =>
        from question in survey.Questions
        where survey.IsAnonymous
        from id in BoxIds(survey, question)
        select new SurveyBox { Id = id, CommunityId = survey.CommunityId };

    public static IEnumerable<string> CellIds(Survey survey) =>
        from question in survey.Questions
        where survey.IsAnonymous
        from choice in Enumerable.Range(SurveyCell.Skipped, question.Choices + 1)
        select SurveyCell.IdOf(survey.Id, survey.NumberOf(question), choice);

    public static IEnumerable<string> BoxIds(Survey survey, Question question) =>
        question.Kind != QuestionKind.Text ? [] : Enumerable.Range(1, SurveyBox.PerQuestion).Select(box => SurveyBox.IdOf(survey.Id, survey.NumberOf(question), box));
}
