using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Seconding;

/// <summary>Whoever seconded takes it back, for as long as the text can change; once more changes nothing.</summary>
public static class TakeSupportBack
{
    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapDelete("/{proposalId}/support", Handle).WithName("takeSupportBack").WithSummary("Takes back that I seconded a proposal; once more changes nothing.");

    internal static async Task<Results<Ok<MySupportView>, ProblemHttpResult>> Handle(string proposalId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (view, problem) = await store.Decide(async () =>
        {
            if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is not { } seen) return (null, (null, Problems.NotFound("proposal")));
            if (!seen.TryBelong(out var refusal)) return (null, (null, refusal));
            if (await store.SupportBy(proposalId, caller.ResidentId, cancel) is not { } mine) return (null, (MySupportView.Of(await store.SupportOf(proposalId, seen.Member, cancel), seen), null));
            if (!seen.Proposal.IsOpen) return (null, (null, seen.Proposal.WrongStage()));
            return (new Changes().Remove(mine).Announce(mine), ((MySupportView?)MySupportView.Of(null, seen), (ProblemHttpResult?)null));
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok(view!);
    }
}
