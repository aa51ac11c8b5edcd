using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes;

/// <summary>A vote that the caller may read.</summary>
/// <param name="Vote">The vote.</param>
/// <param name="Member">The caller in its community.</param>
public sealed record SeenVote(Vote Vote, Member Member)
{
    /// <summary>Whether the caller runs this vote: the committee, and for owners' votes the owners' committee too.</summary>
    public bool IsDesk => Member.MayRun(Vote.Electorate);
}

public static class VoteAccess
{
    /// <returns>Null when there is no such vote or the caller may not read it: members and those above them may.</returns>
    public static async Task<SeenVote?> FindVisibleVote(this IDocumentStore store, string voteId, Caller caller, CancellationToken cancel) =>
        await store.Find<Vote>(voteId, cancel) is { } vote && await store.MemberOf(caller, vote.CommunityId, cancel) is { } member
            ? new SeenVote(vote, member) : null;

    /// <summary>The votes that decide a proposal, the first announced first; several when one was called off or the proposal came up again.</summary>
    public static Task<IReadOnlyList<Vote>> VotesOn(this IDocumentStore store, string proposalId, CancellationToken cancel) =>
        store.ListAll(Query.On(Vote.OfProposal, proposalId), cancel);

    public static bool MayRun(this Member member, Counting.Electorate electorate) =>
        member.IsManager || (electorate == Counting.Electorate.Owners && member.Is(Role.OwnersCommittee));
}
