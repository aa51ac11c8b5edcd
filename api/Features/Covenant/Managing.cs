using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Events;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant;

/// <summary>What the committee's acts on a version have in common.</summary>
internal static class Managing
{
    /// <param name="store">The store.</param>
    /// <param name="versionId">The version.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="act">As what it is answered for.</param>
    /// <param name="clock">Tells the instant of each try.</param>
    /// <param name="change">What becomes of the version, or why nothing does; the version as it is: it is so already.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<Results<Ok<CovenantVersionView>, ProblemHttpResult>> ChangeVersion(
        this IDocumentStore store, string versionId, Caller caller, AuditedAct act, TimeProvider clock,
        Func<SeenVersion, DateTimeOffset, (CovenantVersion? Next, ProblemHttpResult? Refusal)> change, CancellationToken cancel)
    {
        var (changed, problem) = await store.Decide<(CovenantVersion?, ProblemHttpResult?)>(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleVersion(versionId, caller, now, cancel) is not { } seen) return (null, (null, Problems.NotFound("covenant version")));
            if (!seen.Covenant.TryManage(out var manager, out var refusal)) return (null, (null, refusal));
            var (next, why) = change(seen, now);
            if (next is null || ReferenceEquals(next, seen.Version)) return (null, (next, why));
            var changes = new Changes().Replace(next).Announce(new CovenantVersionChanged(next.Id) { CommunityId = next.CommunityId });
            return (changes.Record(act, next, manager, now), (next, null));
        }, cancel);
        return changed is null ? problem! : TypedResults.Ok(CovenantVersionView.Of(changed, await CovenantNow.Load(store, changed.CommunityId, clock.GetUtcNow(), cancel)));
    }

    /// <summary>The entry in the audit log goes into the same commit.</summary>
    public static Changes Record(this Changes changes, AuditedAct act, CovenantVersion version, Member manager, DateTimeOffset now) =>
        changes.Add(AuditEntry.In(version.CommunityId, manager.ResidentId, act, now).About(null, version.Id) with
        {
            Detail = $"number={version.Number} edition={version.Edition} clauses={version.Clauses.Length}",
            Reason = version.End?.Reason,
        });
}
