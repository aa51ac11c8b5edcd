using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant;

/// <summary>A community's covenant that the caller may read.</summary>
/// <param name="Community">Whose it is.</param>
/// <param name="Settings">Who reads it.</param>
/// <param name="Member">The caller there; null for a guest who reads what is public.</param>
/// <param name="Now">What is in force and what is being prepared.</param>
public sealed record SeenCovenant(Community Community, CovenantSettings Settings, Member? Member, CovenantNow Now)
{
    /// <summary>Guests see what was adopted, members what is discussed too, managers every draft.</summary>
    public bool Shows(CovenantVersion version) => Member is { IsManager: true } || version.InForceFrom is not null || (Member is not null && version.PublishedAt is not null);

    public bool TryManage([NotNullWhen(true)] out Member? manager, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        manager = Member;
        refusal = manager is { IsManager: true } ? null : Problems.NotManager();
        return refusal is null;
    }

    public bool TryComment(CovenantVersion version, [NotNullWhen(true)] out Member? author, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        author = Member;
        refusal = author is null ? Problems.MembersOnly() : author.IsObserver ? Problems.ObserversRead()
            : version.PublishedAt is null && version.InForceFrom is null ? Problems.CovenantNotDiscussed()
            : Now.StageOf(version) is CovenantStage.Discussed or CovenantStage.Adopted or CovenantStage.InForce ? null : Problems.CovenantClosed();
        return refusal is null;
    }
}

/// <param name="Covenant">Whose version it is.</param>
/// <param name="Version">The version.</param>
public sealed record SeenVersion(SeenCovenant Covenant, CovenantVersion Version);

public static class CovenantAccess
{
    /// <returns>Null when there is no such community or the caller may not read its covenant.</returns>
    public static async Task<SeenCovenant?> FindVisibleCovenant(this IDocumentStore store, string communityId, Caller caller, DateTimeOffset now, CancellationToken cancel)
    {
        if (await store.Find<Community>(communityId, cancel) is not { } community) return null;
        var member = await store.MemberOf(caller, communityId, cancel);
        var settings = await store.Find<CovenantSettings>(communityId, cancel) ?? CovenantSettings.Of(communityId);
        return member is null && !settings.IsPublic ? null : new SeenCovenant(community, settings, member, await CovenantNow.Load(store, communityId, now, cancel));
    }

    /// <returns>Null when there is no such version or the caller may not read it.</returns>
    public static async Task<SeenVersion?> FindVisibleVersion(this IDocumentStore store, string versionId, Caller caller, DateTimeOffset now, CancellationToken cancel) =>
        await store.Find<CovenantVersion>(versionId, cancel) is { } version && await store.FindVisibleCovenant(version.CommunityId, caller, now, cancel) is { } covenant && covenant.Shows(version)
            ? new SeenVersion(covenant, version) : null;
}
