using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Events;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Answering;

/// <summary>A resident answers a survey: once for all when it is anonymous, and again until it closes when it is not.</summary>
public static class AnswerSurvey
{
    /// <param name="Id">Chosen afresh for each set of answers, so that the same one sent again counts once.</param>
    /// <param name="Answers">A question that is left out is not answered.</param>
    public sealed record Request([Required] Guid? Id, [Required, MaxLength(Survey.MostQuestions)] IReadOnlyList<SurveyAnswerRequest> Answers);

    /// <param name="QuestionId">Which question.</param>
    /// <param name="Choices">For `one`, `several` and `scale`: the numbers of options or the point, from 1.</param>
    /// <param name="Text">For `text`.</param>
    public sealed record SurveyAnswerRequest(
        [Required, Id] string QuestionId, [MaxLength(Question.MostOptions)] IReadOnlyList<int>? Choices, [StringLength(Question.LongestAnswer)] string? Text);

    internal static void Map(IEndpointRouteBuilder surveys) => surveys.MapPut("/{surveyId}/answer", Handle)
        .WithName("answerSurvey").WithSummary("Answers a survey; safe to repeat with the same id. Anonymous answers are final, others can be changed until it closes.");

    internal static async Task<Results<Ok<MyParticipationView>, ProblemHttpResult>> Handle(
        string surveyId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleSurvey(surveyId, caller, cancel) is not { Survey: var survey } seen) return Problems.NotFound("survey");
        var submissionId = $"{request.Id:N}";
        // A retry whose first try was in time finds what that did, whatever has happened since.
        if (await MyParticipation.Find(survey, caller.ResidentId, store, cancel) is { } mine && mine.SubmissionId == submissionId) return TypedResults.Ok(mine.View);
        if (!seen.TryAnswer(out var resident, out var refusal)) return refusal;
        if (AnswerFields.Read(survey, request.Answers, out var given) is { } invalid) return invalid;

        var problem = await store.Decide<ProblemHttpResult?>(async () =>
        {
            // Read again: it may be closed early at this moment.
            var (now, current) = (clock.GetUtcNow(), await store.Find<Survey>(surveyId, cancel));
            if (current?.StageAt(now) is not SurveyStage.Open) return (null, current?.StageAt(now) == SurveyStage.Closed ? Problems.SurveyClosed() : Problems.SurveyNotOpen());
            return current.IsAnonymous ? await Count(current, resident, given, submissionId, store, cancel) : await Keep(current, resident, given, submissionId, now, store, cancel);
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok((await MyParticipation.Find(survey, caller.ResidentId, store, cancel))!.View);
    }

    private static async Task<(Changes?, ProblemHttpResult?)> Count(
        Survey survey, Member resident, ImmutableArray<GivenAnswer> given, string submissionId, IDocumentStore store, CancellationToken cancel)
    {
        var participation = new SurveyParticipation
        {
            Id = SurveyParticipation.IdOf(survey.Id, resident.ResidentId), CommunityId = survey.CommunityId, SurveyId = survey.Id, ResidentId = resident.ResidentId, SubmissionId = submissionId,
        };
        if (await store.Find<SurveyParticipation>(participation.Id, cancel) is { } earlier) return (null, earlier.SubmissionId == submissionId ? null : Problems.SurveyAnswered());

        var changes = new Changes().Add(participation);
        foreach (var (index, question) in survey.Questions.Index())
        {
            var answer = given.FirstOrDefault(answer => answer.QuestionId == question.Id);
            foreach (var choice in answer is null ? [SurveyCell.Skipped] : answer.Text is null ? answer.Choices : [1])
                changes.Increment<SurveyCell>(SurveyCell.IdOf(survey.Id, index + 1, choice), cell => cell.Count, 1);
            if (answer?.Text is not { } text) continue;
            var box = await store.Find<SurveyBox>(SurveyBox.IdOf(survey.Id, index + 1, RandomNumberGenerator.GetInt32(SurveyBox.PerQuestion) + 1), cancel);
            changes.Replace(box!.Put(text));
        }

        return (Announce(changes, survey, resident, isFirst: true), null);
    }

    private static async Task<(Changes?, ProblemHttpResult?)> Keep(
        Survey survey, Member resident, ImmutableArray<GivenAnswer> given, string submissionId, DateTimeOffset now, IDocumentStore store, CancellationToken cancel)
    {
        var id = SurveyAnswer.IdOf(survey.Id, resident.ResidentId);
        var earlier = await store.Find<SurveyAnswer>(id, cancel);
        if (earlier?.SubmissionId == submissionId) return (null, null);
        var answer = new SurveyAnswer
        {
            Id = id, CommunityId = survey.CommunityId, Version = earlier?.Version ?? 0, SurveyId = survey.Id, ResidentId = resident.ResidentId, DwellingIds = [.. resident.DwellingIds.Distinct()],
            Answers = given, SubmissionId = submissionId, AnsweredAt = earlier?.AnsweredAt ?? now, EditedAt = earlier is null ? null : now,
        };
        return (Announce(earlier is null ? new Changes().Add(answer) : new Changes().Replace(answer), survey, resident, earlier is null), null);
    }

    private static Changes Announce(Changes changes, Survey survey, Member resident, bool isFirst)
    {
        if (isFirst) changes.Announce(new SurveyAnswered(survey.Id) { CommunityId = survey.CommunityId });
        return changes.Announce(new MySurveyAnswered(survey.Id, resident.ResidentId) { CommunityId = survey.CommunityId });
    }
}
