using System.Text.Json.Serialization;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant.Remarks;

/// <summary>What a member says about a clause of a version: a wish while it is a draft, a question once it binds.</summary>
public sealed record ClauseComment : Document
{
    public static readonly Index<ClauseComment> OnVersion = Index.On<ClauseComment>(c => c.VersionId, c => c.CreatedAt);
    public static readonly Index<ClauseComment> OnClause = Index.On<ClauseComment>(c => c.VersionId, c => c.ClauseId, c => c.CreatedAt);

    public const int LongestBody = 2000;

    public required string VersionId { get; init; }

    public required string ClauseId { get; init; }

    /// <summary>The text of the draft that the author had before their eyes.</summary>
    public int Edition { get; init; }

    public required string AuthorId { get; init; }

    /// <summary>The office held when writing.</summary>
    public Role? AuthorOffice { get; init; }

    public string? AuthorTitle { get; init; }

    /// <summary>Plain text.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public Removal? Removal { get; init; }

    [JsonIgnore]
    public bool IsRemoved => Removal is not null;

    public static ClauseComment Write(string id, CovenantVersion version, string clauseId, string body, Member author, DateTimeOffset now) => new()
    {
        Id = id, CommunityId = version.CommunityId, VersionId = version.Id, ClauseId = clauseId, Edition = version.Edition,
        AuthorId = author.ResidentId, AuthorOffice = author.Office, AuthorTitle = author.Office is null ? null : author.Title, Body = body, CreatedAt = now,
    };

    public ClauseComment Remove(Member by, string reason, DateTimeOffset now) => this with { Removal = new Removal(RemovedBy.Staff, now, reason, by.ResidentId) };
}
