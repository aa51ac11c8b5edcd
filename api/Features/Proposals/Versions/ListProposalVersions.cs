using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Versions;

/// <summary>The earlier texts of a proposal.</summary>
public static class ListProposalVersions
{
    /// <param name="Number">From 1; the proposal itself carries the latest.</param>
    /// <param name="Title">As it was.</param>
    /// <param name="Body">Markdown, as it was.</param>
    /// <param name="WrittenAt">When.</param>
    /// <param name="IsFollowedByMaterial">Whether the text that followed is more than a correction of this one.</param>
    /// <param name="Note">What its author said about the text that followed.</param>
    public sealed record ProposalVersionView(int Number, string Title, string Body, DateTimeOffset WrittenAt, bool IsFollowedByMaterial, string? Note)
    {
        internal static ProposalVersionView Of(ProposalVersion version) => new(version.Number, version.Title, version.Body, version.WrittenAt, version.IsFollowedByMaterial, version.Note);
    }

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapGet("/{proposalId}/versions", Handle).WithName("listProposalVersions").WithSummary("The earlier texts of a proposal, latest first.");

    internal static async Task<Results<Ok<Page<ProposalVersionView>>, ProblemHttpResult>> Handle(
        string proposalId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is not { Proposal: var proposal }) return Problems.NotFound("proposal");
        if (!listing.TryApply(Query.On(ProposalVersion.OfProposal, proposal.Id).Backwards(), out var page)) return Problems.BadCursor();
        return TypedResults.Ok((await store.List(page, cancel)).Select(ProposalVersionView.Of));
    }
}
