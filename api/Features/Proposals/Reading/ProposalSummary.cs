using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Reading;

/// <summary>A proposal as every list shows it, the same for everyone who may read it.</summary>
public record ProposalSummary
{
    public required string Id { get; init; }

    public required string CommunityId { get; init; }

    public required string Title { get; init; }

    /// <summary>Plain text, at most 140 characters.</summary>
    public required string Excerpt { get; init; }

    public required ProposalStage Stage { get; init; }

    /// <summary>When it entered that stage.</summary>
    public required DateTimeOffset StageSince { get; init; }

    /// <summary>When the clock alone changes something next: the end of seconding, the committee's date, the end of the discussion; absent when nothing is set.</summary>
    public DateTimeOffset? StageUntil { get; init; }

    public required AuthorView Author { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public required DateTimeOffset ActivityAt { get; init; }

    /// <summary>Counts the texts, from 1; an edit and a support name the one that was read.</summary>
    public required int Version { get; init; }

    public required SupportCounts Support { get; init; }

    [SetsRequiredMembers]
    internal ProposalSummary(Proposal proposal, SupportCounts support, Names names)
    {
        (Id, CommunityId, Title, Excerpt) = (proposal.Id, proposal.CommunityId, proposal.Title, proposal.Excerpt);
        (Stage, StageSince, StageUntil) = (proposal.Stage, proposal.Course[^1].At, proposal.TurnsAt);
        Author = names.With(proposal.AuthorId, proposal.AuthorOffice, proposal.AuthorTitle);
        (ProposedAt, ActivityAt, Version, Support) = (proposal.ProposedAt, proposal.ActivityAt, proposal.Edition, support);
    }

    internal static async Task<IReadOnlyList<ProposalSummary>> OfAll(IReadOnlyList<Proposal> proposals, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var names = await Names.Load(store, proposals.Select(proposal => proposal.AuthorId), cancel);
        var supports = await Task.WhenAll(proposals.Select(proposal => SupportCounts.Of(proposal, store, cancel)));
        return [.. proposals.Zip(supports, (proposal, support) => new ProposalSummary(proposal.AsOf(now), support, names))];
    }
}
