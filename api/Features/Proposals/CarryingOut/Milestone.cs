using System.Collections.Immutable;
using Linli.Api.Features.Memberships;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>A promise: what is done, who answers for it, and by when.</summary>
/// <param name="Id">Chosen by the client.</param>
/// <param name="What">In a line.</param>
/// <param name="Owner">The office that answers for it.</param>
/// <param name="Note">Who exactly, or how it went.</param>
/// <param name="DueAt">By when.</param>
/// <param name="DoneAt">When it was; null until then.</param>
/// <param name="Moves">Each earlier date, with the reason for the next one.</param>
public sealed record Milestone(string Id, string What, Role Owner, string? Note, DateTimeOffset DueAt, DateTimeOffset? DoneAt, ImmutableArray<MovedDate> Moves);

/// <param name="From">The date that was promised.</param>
/// <param name="At">When it was moved.</param>
/// <param name="Reason">Why.</param>
public sealed record MovedDate(DateTimeOffset From, DateTimeOffset At, string Reason);

/// <param name="What">In a line.</param>
/// <param name="Owner">The office that answers for it.</param>
/// <param name="Note">Who exactly, or how it went.</param>
/// <param name="DueAt">By when.</param>
/// <param name="DoneAt">When it was done; absent until then.</param>
/// <param name="IsLate">Done after its date, or not done though the date has passed.</param>
/// <param name="Moves">Each earlier date, with the reason for the next one.</param>
public sealed record MilestoneView(string Id, string What, Role Owner, string? Note, DateTimeOffset DueAt, DateTimeOffset? DoneAt, bool IsLate, IReadOnlyList<MovedDate> Moves)
{
    internal static MilestoneView Of(Milestone milestone, DateTimeOffset now) => new(
        milestone.Id, milestone.What, milestone.Owner, milestone.Note, milestone.DueAt, milestone.DoneAt, (milestone.DoneAt ?? now) > milestone.DueAt, milestone.Moves);
}
