using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Events;
using Linli.Api.Features.Surveys.Reading;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Drafting;

/// <summary>The committee closes a survey before its time.</summary>
public static class CloseSurvey
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder surveys) =>
        surveys.MapPost("/{surveyId}/close", Handle).WithName("closeSurvey").WithSummary("Committee: closes a survey before its time, with a reason that everybody reads.");

    internal static Task<Results<Ok<SurveyView>, ProblemHttpResult>> Handle(
        string surveyId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.ChangeSurvey(surveyId, caller, AuditedAct.SurveyClosed, clock, (survey, now) => survey.StageAt(now) switch
        {
            SurveyStage.Draft => (survey, null, Problems.SurveyNotOpen()),
            SurveyStage.Closed => (survey, null, null),
            _ => (survey.Close(request.Reason.Trim(), now), new Changes().Announce(new SurveyClosed(surveyId) { CommunityId = survey.CommunityId }), null),
        }, cancel);
}
