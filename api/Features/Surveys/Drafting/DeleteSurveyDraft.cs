using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Events;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Drafting;

/// <summary>The committee throws a draft away; what was published stays.</summary>
public static class DeleteSurveyDraft
{
    internal static void Map(IEndpointRouteBuilder surveys) =>
        surveys.MapDelete("/{surveyId}", Handle).WithName("deleteSurveyDraft").WithSummary("Committee: throws a draft away.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string surveyId, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        var problem = await store.Decide<ProblemHttpResult?>(async () =>
        {
            if (await store.FindVisibleSurvey(surveyId, caller, cancel) is not { Survey: var survey } seen) return (null, Problems.NotFound("survey"));
            if (!seen.TryManage(out _, out var refusal)) return (null, refusal);
            if (survey.IsPublished) return (null, Problems.SurveyPublished());
            return (new Changes().Remove(survey).Announce(new SurveyDraftChanged(surveyId) { CommunityId = survey.CommunityId }), null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
