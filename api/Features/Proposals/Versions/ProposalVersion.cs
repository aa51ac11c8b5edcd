using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Versions;

/// <summary>An earlier text of a proposal, kept when another took its place.</summary>
public sealed record ProposalVersion : Document
{
    public static readonly Index<ProposalVersion> OfProposal = Index.On<ProposalVersion>(v => v.ProposalId, v => v.Number);

    public required string ProposalId { get; init; }

    /// <summary>From 1; the proposal itself carries the latest.</summary>
    public int Number { get; init; }

    public required string Title { get; init; }

    public required string Body { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>Whether the text that followed is more than a correction of this one.</summary>
    public bool IsFollowedByMaterial { get; init; }

    /// <summary>What its author said about the text that followed.</summary>
    public string? Note { get; init; }

    public static string IdOf(string proposalId, int number) => $"{proposalId}-{number}";

    public static ProposalVersion Before(Proposal edited, Proposal before, string? note) => new()
    {
        Id = IdOf(before.Id, before.Edition), CommunityId = before.CommunityId, ProposalId = before.Id, Number = before.Edition, Title = before.Title, Body = before.Body,
        WrittenAt = before.WrittenAt, IsFollowedByMaterial = edited.MaterialEdition == edited.Edition, Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
    };
}
