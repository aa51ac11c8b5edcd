using Linli.Api.Events;
using Linli.Api.Features.Surveys.Answering;
using Linli.Api.Features.Surveys.Drafting;
using Linli.Api.Features.Surveys.Reading;
using Linli.Api.Features.Surveys.Results;
using Linli.Api.Features.Sweeps;

namespace Linli.Api.Features.Surveys;

public static class SurveysFeature
{
    public static void AddSurveys(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ITopicGate, SurveyGate>()
        .AddSweep<TellOfClosing>();

    public static void MapSurveys(this IEndpointRouteBuilder api)
    {
        var communities = api.MapGroup("/communities/{communityId}/surveys").WithTags("Surveys");
        ListSurveys.Map(communities);
        WriteSurveyDraft.Map(communities);

        var surveys = api.MapGroup("/surveys").WithTags("Surveys");
        ReadSurvey.Map(surveys);
        DeleteSurveyDraft.Map(surveys);
        PublishSurvey.Map(surveys);
        CloseSurvey.Map(surveys);
        AnswerSurvey.Map(surveys);
        ReadSurveyResults.Map(surveys);
        ExportSurvey.Map(surveys);
    }
}
