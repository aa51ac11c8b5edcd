using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Answering;
using Linli.Api.Features.Surveys.Events;
using Linli.Api.Features.Surveys.Reading;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Drafting;

/// <summary>The committee asks: from now on the questions stay as they are, and members answer as soon as it is open.</summary>
public static class PublishSurvey
{
    internal static void Map(IEndpointRouteBuilder surveys) =>
        surveys.MapPost("/{surveyId}/publish", Handle).WithName("publishSurvey").WithSummary("Committee: publishes a survey; its questions cannot be changed any more.");

    internal static Task<Results<Ok<SurveyView>, ProblemHttpResult>> Handle(string surveyId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.ChangeSurvey(surveyId, caller, AuditedAct.SurveyPublished, clock, (survey, now) =>
        {
            if (survey.IsPublished) return (survey, null, null);
            var published = survey.Publish(now);
            if (SurveyFields.PeriodOf(published.OpensAt!.Value, published.ClosesAt) is { } wrong) return (survey, null, Problems.Invalid("closesAt", wrong));
            // Made before anybody answers: where and in which order they rest says nothing about who filled them.
            return (published, new Changes().AddRange(AnonymousBoxes.Cells(published)).AddRange(AnonymousBoxes.Boxes(published)).Announce(new SurveyPublished(surveyId) { CommunityId = survey.CommunityId }), null);
        }, cancel);
}
