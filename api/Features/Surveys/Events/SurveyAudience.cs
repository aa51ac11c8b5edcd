using System.Collections.Immutable;
using Linli.Api.Events;

namespace Linli.Api.Features.Surveys.Events;

internal static class SurveyAudience
{
    /// <summary>Those who have it open: <c>survey/{id}</c>.</summary>
    public static Audience Of(string surveyId) => new(ImmutableArray.Create($"{SurveyGate.TopicKind}/{surveyId}"));
}
