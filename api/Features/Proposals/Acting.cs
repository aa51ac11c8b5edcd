using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals;

/// <summary>What changing a proposal has in common.</summary>
internal static class Acting
{
    /// <summary>Decides on the proposal as it stands at each try, and answers with it as it stands then.</summary>
    /// <param name="store">The store.</param>
    /// <param name="proposalId">The proposal.</param>
    /// <param name="caller">Who asks; observers are refused.</param>
    /// <param name="clock">The clock; what is decided and what the stage follows from is one instant.</param>
    /// <param name="act">The changes, or why not; null changes: it is so already.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<Results<Ok<ProposalView>, ProblemHttpResult>> Act(
        this IDocumentStore store, string proposalId, Caller caller, TimeProvider clock,
        Func<SeenProposal, DateTimeOffset, Task<(Changes? Changes, ProblemHttpResult? Problem)>> act, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { } seen) return (null, Problems.NotFound("proposal"));
            return seen.TryBelong(out var refusal) ? await act(seen, now) : (null, refusal);
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok(await ProposalView.Now(proposalId, store, clock, cancel));
    }

    /// <inheritdoc cref="Act(IDocumentStore, string, Caller, TimeProvider, Func{SeenProposal, DateTimeOffset, Task{ValueTuple{Changes, ProblemHttpResult}}}, CancellationToken)"/>
    public static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Act(
        this IDocumentStore store, string proposalId, Caller caller, TimeProvider clock, Func<SeenProposal, DateTimeOffset, (Changes? Changes, ProblemHttpResult? Problem)> act, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) => Task.FromResult(act(seen, now)), cancel);

    /// <summary>Writes the proposal, with the news of every stage that it has entered since it was stored.</summary>
    public static Changes Write(this Changes changes, Proposal stored, Proposal changed, DateTimeOffset now)
    {
        changes.Replace(changed).Raise<Proposal>(changed.Id, proposal => proposal.ActivityAt, now).Announce(new ProposalChanged(changed.Id) { CommunityId = changed.CommunityId });
        foreach (var step in changed.Course.Skip(stored.Course.Length))
            changes.Announce(new ProposalStageChanged(changed.Id, changed.AuthorId, step.Stage) { CommunityId = changed.CommunityId });
        if (changed.IsReviewOverdue && !stored.IsReviewOverdue) changes.Announce(new ProposalReviewOverdue(changed.Id) { CommunityId = changed.CommunityId });
        return changes;
    }
}
