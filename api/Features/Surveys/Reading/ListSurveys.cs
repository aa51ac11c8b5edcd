using System.ComponentModel;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Reading;

/// <summary>The surveys of a community.</summary>
public static class ListSurveys
{
    /// <summary>Which of them.</summary>
    public enum SurveyList
    {
        /// <summary>All that were published, latest first.</summary>
        Published,

        /// <summary>Open, or about to open; the one that ends first comes first.</summary>
        Current,

        /// <summary>The committee's drafts, latest first.</summary>
        Drafts,
    }

    internal static void Map(IEndpointRouteBuilder surveys) =>
        surveys.MapGet("", Handle).WithName("listSurveys").WithSummary("The surveys of a community: published ones, those still open, or the committee's drafts.");

    internal static async Task<Results<Ok<Page<SurveySummary>>, ProblemHttpResult>> Handle(
        string communityId, [Description("`published` if left out.")] Choice<SurveyList>? list, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.Find<Community>(communityId, cancel) is null || await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (list?.Value == SurveyList.Drafts && !member.IsManager) return Problems.NotManager();
        var now = clock.GetUtcNow();
        var query = list?.Value switch
        {
            SurveyList.Current => Query.On(Survey.ByEnd, communityId).From(Today(now)),
            SurveyList.Drafts => Query.On(Survey.Drafts, communityId).Backwards(),
            _ => Query.On(Survey.Published, communityId).Backwards(),
        };
        if (!listing.TryApply(query, out var page)) return Problems.BadCursor();
        var surveys = await store.List(page, cancel);
        return TypedResults.Ok(new Page<SurveySummary>([.. surveys.Items.Select(survey => new SurveySummary(survey, now)).Where(survey => list?.Value != SurveyList.Current || survey.Stage != SurveyStage.Closed)], surveys.Next));
    }

    // A cursor belongs to its list: one that began at another millisecond would be another list with every page.
    private static DateTimeOffset Today(DateTimeOffset now) => new(now.UtcDateTime.Date, TimeSpan.Zero);
}
