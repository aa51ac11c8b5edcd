using System.Collections.Immutable;

namespace Linli.Api.Features.Covenant;

/// <summary>条: one rule of the covenant. Its number is its place; its id stays with it through all versions, however it is worded or numbered.</summary>
/// <param name="Id">Chosen by the client that first wrote it.</param>
/// <param name="Title">A few words; empty when it has none.</param>
/// <param name="Text">Plain text with line breaks.</param>
/// <param name="Bases">What it rests on.</param>
public sealed record Clause(string Id, string Title, string Text, ImmutableArray<ClauseBasis> Bases)
{
    public const int LongestTitle = 40;
    public const int LongestText = 2000;
    public const int MostBases = 5;

    public bool Equals(Clause? other) => other is not null && Id == other.Id && SaysTheSameAs(other);

    public override int GetHashCode() => HashCode.Combine(Id, Title, Text);

    public bool SaysTheSameAs(Clause other) => Title == other.Title && Text == other.Text && Bases.SequenceEqual(other.Bases);
}

/// <summary>依据: an article of law, or a decision of the residents.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Source">The law's name without marks (民法典), or the decision's (2026 年第一次居民会议决议).</param>
/// <param name="Article">The article as it is cited, e.g. 第二百八十六条; null for a decision or a law as a whole.</param>
public sealed record ClauseBasis(BasisKind Kind, string Source, string? Article);

public enum BasisKind
{
    Law,
    Decision,
}
