using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Reading;

/// <summary>What a version changes, clause by clause.</summary>
public static class CompareVersions
{
    /// <param name="FromId">The earlier version; null when everything is new.</param>
    /// <param name="ToId">The later one.</param>
    /// <param name="Clauses">In the order of the later version, and what was left out at the end.</param>
    public sealed record CovenantDifferenceView(string? FromId, string ToId, IReadOnlyList<ClauseDifferenceView> Clauses);

    /// <param name="ClauseId">The clause.</param>
    /// <param name="Kind">What became of its words.</param>
    /// <param name="Before">As it was; null when it is new.</param>
    /// <param name="After">As it is; null when it was left out.</param>
    /// <param name="Title">The title's pieces in reading order.</param>
    /// <param name="Text">The text's pieces in reading order: kept, removed, added.</param>
    public sealed record ClauseDifferenceView(
        string ClauseId, ClauseDifference Kind, ClauseView? Before, ClauseView? After, IReadOnlyList<DiffPart> Title, IReadOnlyList<DiffPart> Text);

    internal static void Map(IEndpointRouteBuilder versions) => versions.MapGet("/{versionId}/differences", Handle)
        .WithName("compareCovenantVersions").WithSummary("What a version changes, clause by clause; compared with the one it was drafted from, or with `from`.");

    internal static async Task<Results<Ok<CovenantDifferenceView>, ProblemHttpResult>> Handle(
        string versionId, [Id] string? from, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVersion(versionId, caller, clock.GetUtcNow(), cancel) is not { } seen) return Problems.NotFound("covenant version");
        var earlierId = from is null ? seen.Version.BasedOnId : Http.Ids.Plain(from);
        var earlier = earlierId is null ? null : await store.Find<CovenantVersion>(earlierId, cancel);
        if (earlierId is not null && (earlier is null || earlier.CommunityId != seen.Version.CommunityId || !seen.Covenant.Shows(earlier))) return Problems.NotFound("covenant version");
        return TypedResults.Ok(new CovenantDifferenceView(earlier?.Id, versionId, [.. Of(earlier, seen.Version)]));
    }

    private static IEnumerable<ClauseDifferenceView> Of(CovenantVersion? before, CovenantVersion after)
    {
        foreach (var clause in after.Clauses) yield return Of(before, before?.Clause(clause.Id), after, clause);
        foreach (var gone in (before?.Clauses ?? []).Where(clause => after.Clause(clause.Id) is null)) yield return Of(before, gone, after, null);
    }

    private static ClauseDifferenceView Of(CovenantVersion? from, Clause? before, CovenantVersion to, Clause? after) => new(
        (after ?? before)!.Id,
        before is null ? ClauseDifference.Added : after is null ? ClauseDifference.Removed : before.SaysTheSameAs(after) ? ClauseDifference.Kept : ClauseDifference.Changed,
        before is null ? null : ClauseView.Of(before, from!.NumberOf(before)),
        after is null ? null : ClauseView.Of(after, to.NumberOf(after)),
        TextDiff.Between(before?.Title ?? "", after?.Title ?? ""),
        TextDiff.Between(before?.Text ?? "", after?.Text ?? ""));
}

public enum ClauseDifference
{
    /// <summary>The same words; the number may differ.</summary>
    Kept,

    /// <summary>The title, the text or what it rests on.</summary>
    Changed,
    Added,
    Removed,
}
