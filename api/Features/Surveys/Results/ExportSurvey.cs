using System.Text;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Results;

/// <summary>The committee takes the answers along as a table: who answered what, or of an anonymous survey the counts as everybody may see them. In the audit log before anything is sent.</summary>
public static class ExportSurvey
{
    internal static void Map(IEndpointRouteBuilder surveys) => surveys.MapPost("/{surveyId}/export", Handle).RequireRateLimiting(Limits.Searches).Produces<string>(StatusCodes.Status200OK, "text/csv")
        .WithName("exportSurvey").WithSummary("Committee: the answers of a closed survey as CSV (UTF-8 with a byte order mark, for spreadsheets); audited.");

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Handle(
        string surveyId, Caller caller, HttpResponse response, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleSurvey(surveyId, caller, cancel) is not { Survey: var survey } seen) return Problems.NotFound("survey");
        if (!seen.TryManage(out var manager, out var refusal)) return refusal;
        var now = clock.GetUtcNow();
        if (survey.StageAt(now) != SurveyStage.Closed) return Problems.SurveyNotClosed();

        var csv = survey.IsAnonymous ? SurveySheet.OfCounts(survey, SurveyResultsView.Of(survey, await SurveyTally.Of(survey, store, cancel), isManager: true))
            : await SurveySheet.OfAnswers(survey, store, cancel);
        await store.Commit(new Changes().Add(AuditEntry.In(survey.CommunityId, manager.ResidentId, AuditedAct.SurveyExported, now).About(null, surveyId) with
        {
            Detail = survey.IsAnonymous ? "anonymous" : "named",
        }), cancel);
        response.Headers.CacheControl = "no-store";
        // Without the mark Excel takes UTF-8 for the local encoding.
        return TypedResults.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv", $"survey-{surveyId}.csv");
    }
}
