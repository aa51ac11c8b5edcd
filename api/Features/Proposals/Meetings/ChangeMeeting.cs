using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Meetings;

/// <summary>The committee moves a meeting, calls it off, or writes its minutes; what is left out stays.</summary>
public static class ChangeMeeting
{
    public sealed record Request(
        DateTimeOffset? StartsAt,
        [StringLength(CallMeeting.LongestPlace, MinimumLength = 1)] string? Place,
        [StringLength(CallMeeting.LongestAgenda)] string? Agenda,
        [property: Description("Markdown; once the meeting has begun.")][StringLength(20_000)] string? Minutes,
        [property: Description("Calls it off.")][StringLength(500, MinimumLength = 1)] string? CancelledBecause);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPatch("/{meetingId}", Handle).WithName("changeMeeting").WithSummary("Committee: moves a meeting, calls it off, or writes its minutes; what is left out stays.");

    internal static async Task<Results<Ok<MeetingView>, ProblemHttpResult>> Handle(
        string meetingId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (changed, problem) = await store.Decide(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.Find<Meeting>(meetingId, cancel) is not { } meeting || await store.FindVisibleProposal(meeting.ProposalId, caller, now, cancel) is not { } seen) return (null, (null, Problems.NotFound("meeting")));
            if (!seen.TryManage(out var refusal)) return (null, (null, refusal));
            var next = meeting with
            {
                StartsAt = request.StartsAt?.ToUniversalTime() ?? meeting.StartsAt, Place = request.Place?.Trim() ?? meeting.Place, Agenda = request.Agenda?.Trim() ?? meeting.Agenda,
                Minutes = request.Minutes?.Trim() ?? meeting.Minutes, CancelledBecause = request.CancelledBecause?.Trim() ?? meeting.CancelledBecause,
            };
            if (next == meeting) return (null, (meeting, null));
            if (next.Minutes != meeting.Minutes && next.StartsAt > now) return (null, (null, Problems.Invalid("minutes", ("会议开始后才能填写纪要。", "Minutes are written once the meeting has begun."))));
            if (next.Minutes != meeting.Minutes) next = next with { MinutesAt = now };
            return (new Changes().Replace(next).Announce(new MeetingChanged(meeting.ProposalId, meetingId) { CommunityId = meeting.CommunityId })
                .Record(AuditedAct.MeetingChanged, seen, now, request.CancelledBecause, meetingId), ((Meeting?)next, (ProblemHttpResult?)null));
        }, cancel);
        return changed is null ? problem! : TypedResults.Ok(MeetingView.Of(changed));
    }
}
