using System.Collections.Immutable;
using Linli.Api.Features.Covenant.Adopting;
using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant;

/// <summary>
/// The residents' covenant (居民公约) as a whole, as somebody may read it at one time. The committee drafts it, neighbours comment on its clauses, the residents' assembly
/// adopts it (城市居民委员会组织法 15). Once put to the vote or adopted its text never changes: a new rule is a new version.
/// </summary>
/// <remarks>Only one version of a community is being prepared at a time, always from the latest that was adopted; so nothing has to be merged.</remarks>
public sealed partial record CovenantVersion : Document
{
    public static readonly Index<CovenantVersion> ByNumber = Index.On<CovenantVersion>(v => v.CommunityId, v => v.Number).Unique();
    public static readonly Index<CovenantVersion> ByForce = Index.On<CovenantVersion>(v => v.CommunityId, v => v.InForceFrom);
    public static readonly Index<CovenantVersion> BeingPrepared = Index.On<CovenantVersion>(v => v.CommunityId).Unique().Where(v => v.IsOpen);
    public static readonly Index<CovenantVersion> NewsDue = Index.On<CovenantVersion>(v => v.InForceFrom).Where(v => v.AwaitsNews);

    /// <summary>From 1 in the order in which drafts were begun; one that was withdrawn or rejected keeps its number.</summary>
    public required int Number { get; init; }

    /// <summary>The version that its draft began with; null for a community's first.</summary>
    public string? BasedOnId { get; init; }

    /// <summary>In their order: the first is 第一条. At most <see cref="MostClauses"/>.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>Why it is proposed, for those who decide. Markdown.</summary>
    public string Reasons { get; init; } = "";

    /// <summary>Counts the texts of the draft, from 1; an edit names the one it changes.</summary>
    public int Edition { get; init; } = 1;

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From then on members read the draft and comment on it.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>How the residents' assembly adopted it, when it met in person.</summary>
    public AssemblyMeeting? Meeting { get; init; }

    /// <summary>When it came, or comes, into force; null while nobody has adopted it.</summary>
    public DateTimeOffset? InForceFrom { get; init; }

    public CovenantEnd? End { get; init; }

    public CovenantFiling? Filing { get; init; }

    /// <summary>That it is in force has not been told yet.</summary>
    public bool AwaitsNews { get; init; }

    /// <summary>Neither adopted nor given up: the community can begin no other draft.</summary>
    public bool IsOpen => InForceFrom is null && End is null;
}

/// <param name="Kind">Withdrawn by the committee, or not adopted by the vote.</param>
/// <param name="At">When.</param>
/// <param name="Reason">The committee's; null for a vote, whose result says why.</param>
public sealed record CovenantEnd(CovenantEndKind Kind, DateTimeOffset At, string? Reason);

public enum CovenantEndKind
{
    Withdrawn,
    Rejected,
}
