using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Proposing;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Versions;

/// <summary>What is different between two texts of a proposal: between the one that somebody seconded and the present one, say.</summary>
public static class CompareProposalVersions
{
    public sealed record Filter(
        [property: Required, Range(1, int.MaxValue), Description("The earlier text's number.")] int? From,
        [property: Range(1, int.MaxValue), Description("The later one's; the present text when not given.")] int? To);

    /// <param name="From">The number of the earlier text.</param>
    /// <param name="To">The number of the later one.</param>
    /// <param name="Title">Its pieces.</param>
    /// <param name="Body">Its pieces; the Markdown as plain text.</param>
    public sealed record ProposalDifference(int From, int To, IReadOnlyList<DifferencePart> Title, IReadOnlyList<DifferencePart> Body);

    internal static void Map(IEndpointRouteBuilder proposals) => proposals.MapGet("/{proposalId}/difference", Handle)
        .RequireRateLimiting(Limits.Searches)
        .WithName("compareProposalVersions").WithSummary("What is different between two texts of a proposal.");

    internal static async Task<Results<Ok<ProposalDifference>, ProblemHttpResult>> Handle(
        string proposalId, [AsParameters] Filter filter, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is not { Proposal: var proposal }) return Problems.NotFound("proposal");
        var (from, to) = (filter.From!.Value, filter.To ?? proposal.Edition);
        if (from > to) return Problems.Invalid("from", ("须不晚于另一版本。", "Must not be later than the other version."));
        if (await TextOf(proposal, from, store, cancel) is not { } before || await TextOf(proposal, to, store, cancel) is not { } after) return Problems.NotFound("version");
        return TypedResults.Ok(new ProposalDifference(from, to, TextDiff.Between(before.Title, after.Title), TextDiff.Between(before.Body, after.Body)));
    }

    private static async Task<ProposalText?> TextOf(Proposal proposal, int number, IDocumentStore store, CancellationToken cancel) =>
        number == proposal.Edition ? proposal.Text
        : await store.Find<ProposalVersion>(ProposalVersion.IdOf(proposal.Id, number), cancel) is { } version ? new ProposalText(version.Title, version.Body) : null;
}
