using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals;

/// <summary>A proposal that the caller may read: members of its community and the observers above it.</summary>
/// <param name="Stored">As the store has it.</param>
/// <param name="Proposal">As it stands now.</param>
/// <param name="Member">The caller.</param>
public sealed record SeenProposal(Proposal Stored, Proposal Proposal, Member Member)
{
    /// <summary>Whether the caller takes part here: observers read.</summary>
    public bool TryBelong([NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        refusal = Member.IsObserver ? Problems.ObserversRead() : null;
        return refusal is null;
    }

    /// <summary>Whether the caller wrote it, and if in office, still holds one.</summary>
    public bool TryOwn([NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (TryBelong(out refusal))
            refusal = Proposal.AuthorId != Member.ResidentId ? Problems.NotAuthor() : Proposal.AuthorOffice is not null && !Member.IsStaff ? Problems.OutOfOffice() : null;
        return refusal is null;
    }

    /// <summary>Whether the caller speaks for the committee.</summary>
    public bool TryManage([NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (TryBelong(out refusal) && !Member.IsManager) refusal = Problems.NotManager();
        return refusal is null;
    }
}

public static class ProposalAccess
{
    /// <returns>Null when there is no such proposal or the caller may not read it.</returns>
    public static async Task<SeenProposal?> FindVisibleProposal(this IDocumentStore store, string proposalId, Caller caller, DateTimeOffset now, CancellationToken cancel) =>
        await store.Find<Proposal>(proposalId, cancel) is { } stored && await store.MemberOf(caller, stored.CommunityId, cancel) is { } member
            ? new SeenProposal(stored, stored.AsOf(now), member) : null;
}
