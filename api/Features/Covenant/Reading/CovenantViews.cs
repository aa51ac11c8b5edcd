using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Covenant.Adopting;
using Linli.Api.Features.Posts.Prose;

namespace Linli.Api.Features.Covenant.Reading;

/// <summary>A community's covenant as the caller may read it.</summary>
/// <param name="CommunityId">Whose.</param>
/// <param name="IsPublic">Anybody may read what is or was in force.</param>
/// <param name="InForce">The version that binds now; null when there is none yet.</param>
/// <param name="Next">The version being prepared, or adopted and not in force yet; null when there is none, or the caller may not see it.</param>
public sealed record CovenantView(string CommunityId, bool IsPublic, CovenantVersionView? InForce, CovenantVersionSummary? Next);

/// <summary>A version without its text.</summary>
public record CovenantVersionSummary
{
    public required string Id { get; init; }

    /// <summary>第几版, from 1; drafts that came to nothing have one too.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands now.</summary>
    public required CovenantStage Stage { get; init; }

    public required int ClauseCount { get; init; }

    /// <summary>Counts the texts of its draft, from 1; an edit names the one it changes.</summary>
    public required int Edition { get; init; }

    /// <summary>The version that its draft began with.</summary>
    public string? BasedOnId { get; init; }

    /// <summary>When members could first read the draft.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The residents' assembly that adopted it, when it met in person.</summary>
    public AssemblyMeeting? Meeting { get; init; }

    /// <summary>When it came, or comes, into force.</summary>
    public DateTimeOffset? InForceFrom { get; init; }

    /// <summary>Present when it was given up or not adopted.</summary>
    public CovenantEnd? End { get; init; }

    /// <summary>Present when it was filed with the street office.</summary>
    public CovenantFiling? Filing { get; init; }

    [SetsRequiredMembers]
    internal CovenantVersionSummary(CovenantVersion version, CovenantNow now)
    {
        (Id, Number, Stage, ClauseCount, Edition) = (version.Id, version.Number, now.StageOf(version), version.Clauses.Length, version.Edition);
        (BasedOnId, PublishedAt, Meeting, InForceFrom, End, Filing) = (version.BasedOnId, version.PublishedAt, version.Meeting, version.InForceFrom, version.End, version.Filing);
    }
}

/// <summary>A version in full.</summary>
public sealed record CovenantVersionView : CovenantVersionSummary
{
    /// <summary>Why it was proposed; Markdown.</summary>
    public required string Reasons { get; init; }

    /// <summary>The same, safe to show.</summary>
    public required string ReasonsHtml { get; init; }

    /// <summary>In their order.</summary>
    public required IReadOnlyList<ClauseView> Clauses { get; init; }

    [SetsRequiredMembers]
    private CovenantVersionView(CovenantVersion version, CovenantNow now) : base(version, now)
    {
        (Reasons, ReasonsHtml) = (version.Reasons, SafeHtml.Of(version.Reasons));
        Clauses = [.. version.Clauses.Select((clause, index) => ClauseView.Of(clause, index + 1))];
    }

    internal static CovenantVersionView Of(CovenantVersion version, CovenantNow now) => new(version, now);
}

/// <param name="Id">The clause's own through all versions.</param>
/// <param name="Number">第几条 in this version, from 1.</param>
/// <param name="Title">A few words; empty when it has none.</param>
/// <param name="Text">Plain text with line breaks.</param>
/// <param name="Bases">Articles of law and decisions that it rests on.</param>
public sealed record ClauseView(string Id, int Number, string Title, string Text, IReadOnlyList<ClauseBasis> Bases)
{
    internal static ClauseView Of(Clause clause, int number) => new(clause.Id, number, clause.Title, clause.Text, clause.Bases);
}
