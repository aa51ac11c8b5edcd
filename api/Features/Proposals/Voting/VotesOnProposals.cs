using Linli.Api.Features.Proposals.Turning;
using Linli.Api.Features.Votes;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Voting;

/// <summary>A proposal goes to the vote with the vote's announcement, and comes back when that is called off.</summary>
internal sealed class VotesOnProposals(IDocumentStore store, ProposalTurns turns) : IVoteSubject
{
    public async Task<ProblemHttpResult?> Announce(Changes changes, Vote vote, CancellationToken cancel)
    {
        if (vote.ProposalId is null) return null;
        if (await store.Find<Proposal>(vote.ProposalId, cancel) is not { } known || known.CommunityId != vote.CommunityId)
            return Problems.Invalid("proposalId", ("本社区没有这个提案。", "This community has no such proposal."));
        var stored = await turns.Counted(known, vote.AnnouncedAt, cancel);
        var proposal = stored.AsOf(vote.AnnouncedAt);
        if (proposal.Stage != ProposalStage.Discussed) return proposal.WrongStage();
        changes.Write(stored, proposal.PutToVote(ProposalVote.Of(vote, proposal.Edition)), vote.AnnouncedAt);
        return null;
    }

    public async Task Withdraw(Changes changes, Vote vote, CancellationToken cancel)
    {
        if (vote.ProposalId is null || await store.Find<Proposal>(vote.ProposalId, cancel) is not { } stored) return;
        var at = vote.Withdrawal!.At;
        changes.Write(stored, stored.AsOf(at).TakeFromVote(vote.Id, at), at);
    }
}
