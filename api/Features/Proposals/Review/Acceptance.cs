using Linli.Api.Features.Posts.Prose;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>受理: the committee has a proposal discussed.</summary>
/// <param name="At">When it decided.</param>
/// <param name="ById">Who.</param>
/// <param name="Edition">The text that was before the committee.</param>
/// <param name="Note">What it asks the discussion to look at.</param>
/// <param name="OpensAt">When the discussion begins.</param>
/// <param name="ClosesAt">When it ends.</param>
public sealed record Acceptance(DateTimeOffset At, string ById, int Edition, string? Note, DateTimeOffset OpensAt, DateTimeOffset ClosesAt);

/// <param name="At">When the committee accepted it.</param>
/// <param name="By">Who did.</param>
/// <param name="Version">The text that was before the committee.</param>
/// <param name="Note">What it asks the discussion to look at.</param>
/// <param name="OpensAt">When the discussion begins.</param>
/// <param name="ClosesAt">When it ends.</param>
public sealed record AcceptanceView(DateTimeOffset At, AuthorView By, int Version, string? Note, DateTimeOffset OpensAt, DateTimeOffset ClosesAt)
{
    internal static AcceptanceView? Of(Acceptance? accepted, Names names) => accepted is null ? null
        : new(accepted.At, names.With(accepted.ById, null, null), accepted.Edition, accepted.Note, accepted.OpensAt, accepted.ClosesAt);
}
