using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Reading;

/// <summary>A survey with its questions, and the caller's part in it.</summary>
public static class ReadSurvey
{
    internal static void Map(IEndpointRouteBuilder surveys) =>
        surveys.MapGet("/{surveyId}", Handle).WithName("readSurvey").WithSummary("A survey with its questions, and whether and what I have answered.");

    internal static async Task<Results<Ok<SurveyView>, ProblemHttpResult>> Handle(string surveyId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleSurvey(surveyId, caller, cancel) is { } seen ? TypedResults.Ok(await SurveyView.Of(seen.Survey, caller, clock.GetUtcNow(), store, cancel)) : Problems.NotFound("survey");
}
