using Linli.Api.Features.Residents;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Errors;
using Linli.Api.Http.Rendering;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Results;

/// <summary>What came of a survey. Not before it is closed: who looks twice while answers come in could see what one neighbour answered.</summary>
public static class ReadSurveyResults
{
    internal static void Map(IEndpointRouteBuilder surveys) => surveys.MapGet("/{surveyId}/results", Handle).RequireRateLimiting(Limits.Searches)
        .WithName("readSurveyResults").WithSummary("What came of a closed survey; counts that could give single people away are hidden.");

    internal static async Task<Results<Rendered<SurveyResultsView>, ProblemHttpResult>> Handle(
        string surveyId, Caller caller, IDocumentStore store, RenderedPages pages, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleSurvey(surveyId, caller, cancel) is not { Survey: var survey } seen) return Problems.NotFound("survey");
        if (!seen.MayReadResults) return Problems.ResultsNotYours();
        if (survey.StageAt(clock.GetUtcNow()) != SurveyStage.Closed) return Problems.SurveyNotClosed();
        var isManager = seen.Member is { IsManager: true };
        return await pages.Get($"survey/{surveyId}/results/{isManager}", survey.CommunityId, async () => SurveyResultsView.Of(survey, await SurveyTally.Of(survey, store, cancel), isManager), cancel);
    }
}
