using Linli.Api.Events;

namespace Linli.Api.Features.Surveys.Events;

/// <summary>A resident has answered a survey, or changed the answer. Only their own devices hear it; what was answered it does not say.</summary>
public sealed record MySurveyAnswered(string SurveyId, string ResidentId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
