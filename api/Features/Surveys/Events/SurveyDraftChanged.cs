using Linli.Api.Events;

namespace Linli.Api.Features.Surveys.Events;

/// <summary>The committee wrote a draft, or threw it away. Heard in the community, where it says no more than that there is one; only managers can read it.</summary>
public sealed record SurveyDraftChanged(string SurveyId) : ForumEvent
{
    public override Audience Audience => SurveyAudience.Of(SurveyId).And(Audience.Community(CommunityId));
}
