using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Events;
using Linli.Api.Features.Surveys.Reading;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Drafting;

/// <summary>The committee writes a survey as a whole, until it is published.</summary>
public static class WriteSurveyDraft
{
    /// <param name="Edition">The text that the writer had before their eyes; left out for a new survey.</param>
    /// <param name="Title">What it is about.</param>
    /// <param name="Introduction">What it is for, and what becomes of the answers; Markdown.</param>
    /// <param name="IsAnonymous">Nothing that is stored says who gave which answer; then an answer is final.</param>
    /// <param name="ResultsFor">Who reads the results once it is closed.</param>
    /// <param name="OpensAt">When it is published, if left out or past by then.</param>
    /// <param name="ClosesAt">1 hour to 92 days after it opens.</param>
    /// <param name="Questions">In their order.</param>
    public sealed record Request(
        [Range(1, int.MaxValue)] int? Edition,
        [Required, StringLength(Survey.LongestTitle, MinimumLength = 1)] string Title,
        [StringLength(Survey.LongestIntroduction)] string? Introduction,
        [Required] bool? IsAnonymous,
        [Required] ResultReaders? ResultsFor,
        DateTimeOffset? OpensAt,
        [Required] DateTimeOffset? ClosesAt,
        [Required, MinLength(1), MaxLength(Survey.MostQuestions)] IReadOnlyList<SurveyQuestionRequest> Questions);

    /// <param name="Id">A fresh UUID, or that of a question that is there already.</param>
    /// <param name="Kind">How it is answered.</param>
    /// <param name="Text">The question.</param>
    /// <param name="IsRequired">Whoever answers the survey answers it; `false` if left out.</param>
    /// <param name="Options">For `one` and `several`: 2–20, 1–60 characters each.</param>
    /// <param name="Most">For `several`: how many may be chosen; all, if left out.</param>
    /// <param name="Points">For `scale`: how many points it has; 5, if left out.</param>
    /// <param name="LowLabel">For `scale`: what its first point means.</param>
    /// <param name="HighLabel">For `scale`: what its last point means.</param>
    public sealed record SurveyQuestionRequest(
        [Required] Guid? Id, [Required] QuestionKind? Kind, [Required, StringLength(Question.LongestText, MinimumLength = 1)] string Text, bool? IsRequired,
        [MaxLength(Question.MostOptions)] IReadOnlyList<string>? Options, [Range(2, Question.MostOptions)] int? Most,
        [Range(2, 11)] int? Points, [StringLength(Question.LongestLabel)] string? LowLabel, [StringLength(Question.LongestLabel)] string? HighLabel);

    internal static void Map(IEndpointRouteBuilder surveys) => surveys.MapPut("/{surveyId:guid}", Handle)
        .WithName("writeSurveyDraft").WithSummary("Committee: writes a survey that is not published yet; the client chooses the id of a new one.");

    internal static async Task<Results<Ok<SurveyView>, ProblemHttpResult>> Handle(
        string communityId, string surveyId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await store.Find<Community>(communityId, cancel) is null || await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (!member.IsManager) return Problems.NotManager();
        if (SurveyFields.Read(request, out var questions) is { } invalid) return invalid;

        var (written, problem) = await store.Decide<(Survey?, ProblemHttpResult?)>(async () =>
        {
            var earlier = await store.Find<Survey>(surveyId, cancel);
            if (earlier is not null && earlier.CommunityId != communityId) return (null, (null, Problems.IdTaken()));
            if (earlier is { IsPublished: true }) return (null, (null, Problems.SurveyPublished()));
            var next = new Survey
            {
                Id = surveyId, CommunityId = communityId, Version = earlier?.Version ?? 0, Edition = (earlier?.Edition ?? 0) + 1,
                CreatedBy = earlier?.CreatedBy ?? member.ResidentId, CreatedAt = earlier?.CreatedAt ?? now,
                Title = SurveyFields.Line(request.Title), Introduction = (request.Introduction ?? "").Trim(), Questions = questions,
                IsAnonymous = request.IsAnonymous!.Value, ResultsFor = request.ResultsFor!.Value, OpensAt = SurveyFields.Whole(request.OpensAt), ClosesAt = SurveyFields.Whole(request.ClosesAt)!.Value,
            };
            // A repeated request finds its own text there.
            if (earlier is not null && SurveyFields.SaysTheSame(earlier, next)) return (null, (earlier, null));
            if (earlier?.Edition != request.Edition) return (null, (null, Problems.Changed()));
            return ((earlier is null ? new Changes().Add(next) : new Changes().Replace(next)).Announce(new SurveyDraftChanged(surveyId) { CommunityId = communityId }), (next, null));
        }, cancel);
        return written is null ? problem! : TypedResults.Ok(await SurveyView.Of(written, caller, now, store, cancel));
    }
}
