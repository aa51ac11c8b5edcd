using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Surveys.Reading;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys.Drafting;

/// <summary>What the committee's acts on a survey have in common.</summary>
internal static class ManagedSurvey
{
    /// <param name="store">The store.</param>
    /// <param name="surveyId">The survey.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="act">As what it is answered for.</param>
    /// <param name="clock">Tells the instant of each try.</param>
    /// <param name="change">What becomes of it and what is committed with it, or why nothing is; no changes: it is so already.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<Results<Ok<SurveyView>, ProblemHttpResult>> ChangeSurvey(
        this IDocumentStore store, string surveyId, Caller caller, AuditedAct act, TimeProvider clock,
        Func<Survey, DateTimeOffset, (Survey Next, Changes? Changes, ProblemHttpResult? Refusal)> change, CancellationToken cancel)
    {
        var (changed, problem) = await store.Decide<(Survey?, ProblemHttpResult?)>(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleSurvey(surveyId, caller, cancel) is not { } seen) return (null, (null, Problems.NotFound("survey")));
            if (!seen.TryManage(out var manager, out var refusal)) return (null, (null, refusal));
            var (next, changes, why) = change(seen.Survey, now);
            if (why is not null || changes is null) return (null, (why is null ? next : null, why));
            return (changes.Replace(next).Add(AuditEntry.In(next.CommunityId, manager.ResidentId, act, now).About(null, surveyId) with { Reason = next.Closing?.Reason }), (next, null));
        }, cancel);
        return changed is null ? problem! : TypedResults.Ok(await SurveyView.Of(changed, caller, clock.GetUtcNow(), store, cancel));
    }
}
