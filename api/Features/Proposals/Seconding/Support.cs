using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Seconding;

/// <summary>
/// 附议: a dwelling seconds one text of a proposal; one of its members says so. The id is the lock that counts a dwelling once, the unique key the one that
/// counts a person once, however many dwellings they have.
/// </summary>
/// <remarks>It counts while the text that it names, or a correction of it, is the present one. After a material edit it stands as of its version until it is confirmed.</remarks>
public sealed record Support : Document
{
    public static readonly Index<Support> OfProposal = Index.On<Support>(s => s.ProposalId, s => s.Edition);
    public static readonly Index<Support> OncePerPerson = Index.On<Support>(s => s.ProposalId, s => s.ResidentId).Unique();

    public required string ProposalId { get; init; }

    public required string DwellingId { get; init; }

    /// <summary>Who spoke for the dwelling.</summary>
    public required string ResidentId { get; init; }

    /// <summary>The text that they had before their eyes.</summary>
    public int Edition { get; init; }

    /// <summary>When they seconded that text.</summary>
    public DateTimeOffset At { get; init; }

    public static string IdOf(string proposalId, string dwellingId) => $"{proposalId}-{dwellingId}";

    public static Support Of(Proposal proposal, string dwellingId, string residentId, int edition, DateTimeOffset now) => new()
    {
        Id = IdOf(proposal.Id, dwellingId), CommunityId = proposal.CommunityId, ProposalId = proposal.Id, DwellingId = dwellingId, ResidentId = residentId, Edition = edition, At = now,
    };

    public bool IsCountedFor(Proposal proposal) => Edition >= proposal.MaterialEdition;

    public Support Confirm(string residentId, int edition, DateTimeOffset now) => this with { ResidentId = residentId, Edition = edition, At = now };
}
