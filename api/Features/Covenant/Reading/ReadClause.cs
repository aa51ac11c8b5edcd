using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Reading;

/// <summary>One clause through all versions: what somebody who follows an old citation wants to know.</summary>
public static class ReadClause
{
    /// <param name="ClauseId">The clause.</param>
    /// <param name="Now">As it is in force; null when it is not in the covenant any more.</param>
    /// <param name="History">Every version that was ever adopted with it, latest first; one that only renumbered it has the same text.</param>
    public sealed record ClauseHistoryView(string ClauseId, ClauseView? Now, IReadOnlyList<ClauseThenView> History);

    /// <param name="VersionId">The version.</param>
    /// <param name="VersionNumber">Its number.</param>
    /// <param name="Stage">Where that version stands.</param>
    /// <param name="InForceFrom">When it came, or comes, into force.</param>
    /// <param name="Clause">The clause as it stands there.</param>
    public sealed record ClauseThenView(string VersionId, int VersionNumber, CovenantStage Stage, DateTimeOffset InForceFrom, ClauseView Clause);

    internal static void Map(IEndpointRouteBuilder covenant) =>
        covenant.MapGet("/clauses/{clauseId}", Handle).WithName("readClause").WithSummary("One clause of the covenant: as it is now, and as it was in every version.");

    internal static async Task<Results<Ok<ClauseHistoryView>, ProblemHttpResult>> Handle(
        string communityId, string clauseId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleCovenant(communityId, caller, clock.GetUtcNow(), cancel) is not { Now: var now }) return Problems.NotFound("community");
        var adopted = await store.ListAll(CovenantQueries.Adopted(communityId).Backwards(), cancel);
        var history = (from version in adopted
                       let clause = version.Clause(clauseId)
                       where clause is not null
                       select new ClauseThenView(version.Id, version.Number, now.StageOf(version), version.InForceFrom!.Value, ClauseView.Of(clause, version.NumberOf(clause)))).ToList();
        return history.Count == 0 ? Problems.NotFound("clause") : TypedResults.Ok(new ClauseHistoryView(clauseId, history.Find(then => then.VersionId == now.InForce?.Id)?.Clause, history));
    }
}
