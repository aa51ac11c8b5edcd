using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Surveys;

/// <summary>A survey that the caller may see.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Member">The caller in its community; null for a guest who may read its results.</param>
public sealed record SeenSurvey(Survey Survey, Member? Member)
{
    public bool TryManage([NotNullWhen(true)] out Member? manager, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        manager = Member;
        refusal = manager is { IsManager: true } ? null : Problems.NotManager();
        return refusal is null;
    }

    /// <summary>Residents answer; those who only hold an office here do not.</summary>
    public bool TryAnswer([NotNullWhen(true)] out Member? resident, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        resident = Member;
        refusal = resident is null ? Problems.MembersOnly() : resident.Is(Role.Resident) ? null : Problems.SurveysByResidents();
        return refusal is null;
    }

    public bool MayReadResults => Survey.ResultsFor switch
    {
        ResultReaders.Everyone => true,
        ResultReaders.Members => Member is not null,
        _ => Member is { IsManager: true } or { IsObserver: true },
    };
}

public static class SurveyAccess
{
    /// <returns>Null when there is no such survey or the caller may not see it: a draft is the committee's, and others see only what is for everyone.</returns>
    public static async Task<SeenSurvey?> FindVisibleSurvey(this IDocumentStore store, string surveyId, Caller caller, CancellationToken cancel)
    {
        if (await store.Find<Survey>(surveyId, cancel) is not { } survey) return null;
        var member = await store.MemberOf(caller, survey.CommunityId, cancel);
        var isVisible = survey.IsDraft ? member is { IsManager: true } : member is not null || survey.ResultsFor == ResultReaders.Everyone;
        return isVisible ? new SeenSurvey(survey, member) : null;
    }
}
