using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Proposing;

/// <summary>Before somebody proposes what a neighbour has proposed already: proposals that share words with a title, the most telling words first.</summary>
public static class FindSimilarProposals
{
    private const int MostWords = 16;
    private const int MostHitsAWord = 30;
    private const int MostFound = 5;

    public sealed record Filter([property: Required, StringLength(ProposalText.LongestTitle, MinimumLength = 1), Description("The title, as far as it is written.")] string Title);

    internal static void Map(IEndpointRouteBuilder communities) => communities.MapGet("/{communityId}/proposals/similar", Handle)
        .RequireRateLimiting(Limits.Searches)
        .WithName("findSimilarProposals").WithSummary("At most five proposals that are like a title, the likest first; to be shown before proposing.");

    internal static async Task<Results<Ok<IReadOnlyList<ProposalSummary>>, ProblemHttpResult>> Handle(
        string communityId, [AsParameters] Filter filter, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is null) return Problems.NotFound("community");
        var (scores, found) = (new Dictionary<string, double>(), new Dictionary<string, Proposal>());
        foreach (var word in Words.Wanted(filter.Title).Take(MostWords))
        {
            // A word that stands in many proposals says little about any.
            var hits = (await store.Search<Proposal>(new SearchQuery(communityId, word.Token) { Limit = MostHitsAWord }, cancel)).Items;
            foreach (var hit in hits)
            {
                found[hit.Id] = hit;
                scores[hit.Id] = scores.GetValueOrDefault(hit.Id) + (1.0 / hits.Count);
            }
        }

        var likest = scores.OrderByDescending(score => score.Value).ThenByDescending(score => score.Key, StringComparer.Ordinal).Take(MostFound).Select(score => found[score.Key]);
        return TypedResults.Ok(await ProposalSummary.OfAll([.. likest], store, clock, cancel));
    }
}
