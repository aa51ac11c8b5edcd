using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Arguments;

/// <summary>Why somebody is for a proposal or against it. Neighbours lift the best ones; nobody votes one down.</summary>
public sealed record Argument : Document
{
    public static readonly Index<Argument> OfProposalByVotes = Index.On<Argument>(a => a.ProposalId, a => a.IsListed, a => a.Side, a => a.UpVotes);
    public static readonly Index<Argument> OfProposalByAge = Index.On<Argument>(a => a.ProposalId, a => a.IsListed, a => a.Side, a => a.CreatedAt);

    public required string ProposalId { get; init; }

    public ArgumentSide Side { get; init; }

    /// <summary>Plain text; empty once its author has taken it back.</summary>
    public required string Body { get; init; }

    public required string AuthorId { get; init; }

    public Role? AuthorOffice { get; init; }

    public string? AuthorTitle { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public Removal? Removal { get; init; }

    public bool IsListed => Removal is null;

    /// <summary>Neighbours who find that it counts.</summary>
    [InPlace]
    public long UpVotes { get; init; }

    public Argument Remove(Removal removal) => this with { Removal = removal, Body = removal.By == RemovedBy.Author ? "" : Body };
}

public enum ArgumentSide
{
    For,
    Against,
}

/// <summary>One neighbour lifts one argument; the id is the lock that counts them once.</summary>
public sealed record ArgumentVote : Document
{
    public static readonly Index<ArgumentVote> OfResident = Index.On<ArgumentVote>(v => v.ProposalId, v => v.ResidentId);

    public required string ProposalId { get; init; }

    public required string ArgumentId { get; init; }

    public required string ResidentId { get; init; }

    public static string IdOf(string argumentId, string residentId) => $"{argumentId}-{residentId}";
}
