using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Seconding;

/// <summary>Who stands behind a proposal, and behind which text of it. Nicknames only: where somebody lives is not published.</summary>
public static class ListSupporters
{
    /// <param name="Resident">Who seconded, for their dwelling.</param>
    /// <param name="Version">The text that they seconded.</param>
    /// <param name="At">When.</param>
    /// <param name="IsCounted">It counts for the present text; otherwise it waits to be confirmed.</param>
    public sealed record SupporterView(AuthorView Resident, int Version, DateTimeOffset At, bool IsCounted);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapGet("/{proposalId}/supporters", Handle).WithName("listSupporters").WithSummary("Who seconded a proposal, of the latest text first.");

    internal static async Task<Results<Ok<Page<SupporterView>>, ProblemHttpResult>> Handle(
        string proposalId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is not { Proposal: var proposal }) return Problems.NotFound("proposal");
        if (!listing.TryApply(Query.On(Support.OfProposal, proposal.Id).Backwards(), out var page)) return Problems.BadCursor();
        var supports = await store.List(page, cancel);
        var names = await Names.Load(store, supports.Items.Select(support => support.ResidentId), cancel);
        return TypedResults.Ok(supports.Select(support => new SupporterView(names.With(support.ResidentId, null, null), support.Edition, support.At, support.IsCountedFor(proposal))));
    }
}
