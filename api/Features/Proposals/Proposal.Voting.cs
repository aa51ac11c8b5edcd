using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Proposals.CarryingOut;
using Linli.Api.Features.Proposals.Voting;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Api.Features.Proposals;

// What votes make of a proposal.
public sealed partial record Proposal
{
    /// <summary>The votes on it, the first announced first: several when one was called off or decided nothing.</summary>
    public ImmutableArray<ProposalVote> Votes { get; init; } = [];

    /// <summary>Announced, neither withdrawn nor final.</summary>
    [JsonIgnore]
    public ProposalVote? VoteUnderWay => Votes is [.., { WithdrawnAt: null, Outcome: null } vote] ? vote : null;

    [JsonIgnore]
    private bool IsVotedDown => Votes is [.., { WithdrawnAt: null, Outcome: Outcome.NotPassed }];

    public Proposal PutToVote(ProposalVote vote) => (this with { Votes = Votes.Add(vote), MergerOffer = null }).Enter(vote.AnnouncedAt);

    /// <summary>The vote is called off or annulled: what was discussed waits for a decision again.</summary>
    public Proposal TakeFromVote(string voteId, DateTimeOffset now) =>
        (this with { Votes = [.. Votes.Select(vote => vote.VoteId == voteId ? vote with { WithdrawnAt = now } : vote)] }).Enter(now);

    /// <summary>
    /// The result of the vote is final. A binding vote that passed adopts, one that did not pass rejects. A consultation binds nobody, and a vote without a quorum, without a ballot or with a tie has decided
    /// nothing: what was discussed waits for a decision again.
    /// </summary>
    public Proposal Conclude(Outcome outcome, DateTimeOffset now)
    {
        var vote = VoteUnderWay!;
        var concluded = this with { Votes = Votes.Replace(vote, vote with { Outcome = outcome }) };
        if (outcome == Outcome.Passed) concluded = concluded with { Adoption = new Adoption(vote.ObjectionsUntil, null, null, Role.Committee, vote.VoteId, vote.ObjectionsUntil) };
        return concluded.Enter(vote.ObjectionsUntil).AsOf(now);
    }
}
