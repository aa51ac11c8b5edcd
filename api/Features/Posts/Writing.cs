using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Reactions;

namespace Linli.Api.Features.Posts;

/// <summary>What one person wrote and neighbours read: a post or a comment.</summary>
public abstract record Writing : ReactedTo
{
    public required string AuthorId { get; init; }

    /// <summary>The office that the author held when writing; it stands beside the text even when somebody else holds it later.</summary>
    public Role? AuthorOffice { get; init; }

    public string? AuthorTitle { get; init; }

    /// <summary>Markdown; empty once its author has deleted it.</summary>
    public required string Body { get; init; }

    /// <summary>Residents named in the text; members of the community when it was written.</summary>
    public ImmutableArray<string> Mentions { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Counts the texts, from 1. Unlike <see cref="Storage.Document.Version"/> a comment or a reaction leaves it alone, so an edit is refused only for another edit.</summary>
    public int Edition { get; init; } = 1;

    public Removal? Removal { get; init; }

    [JsonIgnore]
    public bool IsRemoved => Removal is not null;

    /// <summary>What the staff took away: its author learns why, and managers can restore it, even where others find nothing any more.</summary>
    public bool IsOnRecordFor(string residentId, Member? member) => Removal is { By: RemovedBy.Staff } && (AuthorId == residentId || member is { IsManager: true });
}

/// <param name="By">Whether the author took it back or the staff took it away.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, as told to the author; null when the author did it.</param>
/// <param name="ResidentId">Who did it; for the record, shown to managers only.</param>
public sealed record Removal(RemovedBy By, DateTimeOffset At, string? Reason, string ResidentId);

public enum RemovedBy
{
    Author,
    Staff,
}
