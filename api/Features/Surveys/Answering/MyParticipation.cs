using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Answering;

/// <summary>Whether the caller has answered; what, only where that is kept.</summary>
/// <param name="Answers">Null in an anonymous survey, where nobody can tell any more.</param>
/// <param name="AnsweredAt">The same.</param>
/// <param name="EditedAt">When they were last changed.</param>
public sealed record MyParticipationView(IReadOnlyList<GivenAnswer>? Answers, DateTimeOffset? AnsweredAt, DateTimeOffset? EditedAt);

/// <param name="SubmissionId">Of the request that made it so.</param>
/// <param name="View">What the resident sees.</param>
internal sealed record MyParticipation(string SubmissionId, MyParticipationView View)
{
    /// <returns>Null when the resident has not answered.</returns>
    public static async Task<MyParticipation?> Find(Survey survey, string residentId, IDocumentStore store, CancellationToken cancel)
    {
        if (survey.IsAnonymous)
            return await store.Find<SurveyParticipation>(SurveyParticipation.IdOf(survey.Id, residentId), cancel) is { } part ? new(part.SubmissionId, new MyParticipationView(null, null, null)) : null;
        return await store.Find<SurveyAnswer>(SurveyAnswer.IdOf(survey.Id, residentId), cancel) is { } answer
            ? new(answer.SubmissionId, new MyParticipationView(answer.Answers, answer.AnsweredAt, answer.EditedAt)) : null;
    }

    public static async Task<long> Count(Survey survey, IDocumentStore store, CancellationToken cancel) => survey.IsAnonymous
        ? await store.Count(Query.On(SurveyParticipation.OfSurvey, survey.Id), cancel)
        : await store.Count(Query.On(SurveyAnswer.OfSurvey, survey.Id), cancel);
}
