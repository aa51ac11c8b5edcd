using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Answering;

/// <summary>
/// That a resident took part in an anonymous survey, and nothing of what they answered: the lock that lets everybody answer once. It has no instant, and nothing else in
/// the store has its ids.
/// </summary>
public sealed record SurveyParticipation : Document
{
    public static readonly Index<SurveyParticipation> OfSurvey = Index.On<SurveyParticipation>(p => p.SurveyId);

    public required string SurveyId { get; init; }

    public required string ResidentId { get; init; }

    /// <summary>Chosen by the client, so that the same answer sent again is not another one.</summary>
    public required string SubmissionId { get; init; }

    public static string IdOf(string surveyId, string residentId) => $"{surveyId}-{residentId}";
}
