using Linli.Api.Events;

namespace Linli.Api.Features.Surveys.Events;

/// <summary>Members can see a survey, and answer it from when it opens.</summary>
public sealed record SurveyPublished(string SurveyId) : ForumEvent
{
    public override Audience Audience => SurveyAudience.Of(SurveyId).And(Audience.Community(CommunityId));
}
