using Linli.Api.Events;

namespace Linli.Api.Features.Surveys.Events;

/// <summary>A survey is closed and its results can be read. At the end of its time the news comes some minutes after it; what reads show does not wait for it.</summary>
public sealed record SurveyClosed(string SurveyId) : ForumEvent
{
    public override Audience Audience => SurveyAudience.Of(SurveyId).And(Audience.Community(CommunityId));
}
