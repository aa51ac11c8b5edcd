using Linli.Api.Features.Posts.Prose;

namespace Linli.Api.Features.Proposals.Meetings;

/// <param name="Kind">Hearing, mediation or review.</param>
/// <param name="Place">In words.</param>
/// <param name="Agenda">What it is about, and who should come.</param>
/// <param name="Minutes">Markdown; absent until they are written.</param>
/// <param name="MinutesHtml">The same, safe to show.</param>
/// <param name="MinutesAt">When they were last written.</param>
/// <param name="CancelledBecause">Why it does not take place; absent when it does.</param>
public sealed record MeetingView(
    string Id, string ProposalId, MeetingKind Kind, DateTimeOffset StartsAt, string Place, string Agenda, string? Minutes, string? MinutesHtml, DateTimeOffset? MinutesAt, string? CancelledBecause)
{
    internal static MeetingView Of(Meeting meeting) => new(
        meeting.Id, meeting.ProposalId, meeting.Kind, meeting.StartsAt, meeting.Place, meeting.Agenda, meeting.Minutes,
        meeting.Minutes is null ? null : SafeHtml.Of(meeting.Minutes), meeting.MinutesAt, meeting.CancelledBecause);
}
