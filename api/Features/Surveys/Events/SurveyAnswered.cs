using Linli.Api.Events;

namespace Linli.Api.Features.Surveys.Events;

/// <summary>One more has answered; it does not say who.</summary>
public sealed record SurveyAnswered(string SurveyId) : ForumEvent
{
    public override Audience Audience => SurveyAudience.Of(SurveyId);
}
