using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Remarks;

/// <summary>What members say about a version, oldest first: about one clause, or about all.</summary>
public static class ListClauseComments
{
    public sealed record Filter
    {
        [Id, StringLength(Ids.Longest), Description("Only about this clause.")]
        public string? Clause { get; init; }
    }

    internal static void Map(IEndpointRouteBuilder versions) => versions.MapGet("/{versionId}/comments", Handle)
        .WithName("listClauseComments").WithSummary("What members say about a version's clauses, oldest first.");

    internal static async Task<Results<Ok<Page<ClauseCommentView>>, ProblemHttpResult>> Handle(
        string versionId, [AsParameters] Filter filter, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVersion(versionId, caller, clock.GetUtcNow(), cancel) is not { } seen) return Problems.NotFound("covenant version");
        // The covenant may be everybody's to read; what neighbours say about it is theirs.
        if (seen.Covenant.Member is null) return Problems.MembersOnly();
        var query = filter.Clause is null ? Query.On(ClauseComment.OnVersion, versionId) : Query.On(ClauseComment.OnClause, versionId, filter.Clause);
        if (!listing.TryApply(query, out var page)) return Problems.BadCursor();
        return TypedResults.Ok(await ClauseCommentView.Of(await store.List(page, cancel), store, cancel));
    }
}
