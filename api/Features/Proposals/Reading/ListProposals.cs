using System.ComponentModel;
using Linli.Api.Features.Proposals.Turning;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Reading;

/// <summary>A community's proposals, all or in one stage.</summary>
public static class ListProposals
{
    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/proposals", Handle).WithName("listProposals").WithSummary("A community's proposals, all or in one stage; the same for everyone who may read them.");

    internal static async Task<Results<Ok<Page<ProposalSummary>>, ProblemHttpResult>> Handle(
        string communityId,
        [Description("Only those in this stage.")] Choice<ProposalStage>? stage,
        [Description("`activity` (default): the last changed first; `newest`: the last proposed first.")] Choice<ProposalSort>? sort,
        [AsParameters] Listing listing, Caller caller, ProposalTurns turns, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is null) return Problems.NotFound("community");
        // What the clock has brought stands in its new stage before it is looked for there, whether or not the sweep runs.
        await turns.TurnDue(communityId, clock.GetUtcNow(), cancel);
        if (!listing.TryApply(Order(communityId, stage?.Value, sort?.Value ?? ProposalSort.Activity).Backwards(), out var page)) return Problems.BadCursor();
        var proposals = await store.List(page, cancel);
        return TypedResults.Ok(new Page<ProposalSummary>(await ProposalSummary.OfAll(proposals.Items, store, clock, cancel), proposals.Next));
    }

    private static Query<Proposal> Order(string communityId, ProposalStage? stage, ProposalSort sort) => (stage, sort) switch
    {
        (null, ProposalSort.Activity) => Query.On(Proposal.ByActivity, communityId),
        (null, _) => Query.On(Proposal.ByAge, communityId),
        ({ } only, ProposalSort.Activity) => Query.On(Proposal.InStageByActivity, communityId, only),
        ({ } only, _) => Query.On(Proposal.InStageByAge, communityId, only),
    };
}

public enum ProposalSort
{
    Activity,
    Newest,
}
