using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Meetings;

/// <summary>The committee calls a meeting about a proposal that has been seconded.</summary>
public static class CallMeeting
{
    public const int LongestPlace = 100;
    public const int LongestAgenda = 2000;

    // The client chooses Id, so a retry on a bad network calls one meeting.
    public sealed record Request(
        [Required] Guid? Id, [Required] MeetingKind? Kind, [Required] DateTimeOffset? StartsAt,
        [Required, StringLength(LongestPlace, MinimumLength = 1)] string Place, [StringLength(LongestAgenda)] string? Agenda);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPost("/{proposalId}/meetings", Handle).WithName("callMeeting").WithSummary("Committee: calls a hearing, mediation or review meeting; safe to repeat with the same id.");

    internal static async Task<Results<Created<MeetingView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { } seen) return Problems.NotFound("proposal");
        if (!seen.TryManage(out var refusal)) return refusal;
        if (!seen.Proposal.IsUnderWay) return seen.Proposal.WrongStage();
        var place = PlainText.OneLine(request.Place);
        if (place.Length == 0) return Problems.Invalid("place", ("不能为空白。", "Must not be blank."));

        var meeting = new Meeting
        {
            Id = $"{request.Id:N}", CommunityId = seen.Proposal.CommunityId, ProposalId = proposalId, Kind = request.Kind!.Value, StartsAt = request.StartsAt!.Value.ToUniversalTime(),
            Place = place, Agenda = request.Agenda?.Trim() ?? "", CalledBy = caller.ResidentId,
        };
        var changes = new Changes().Add(meeting).Raise<Proposal>(proposalId, proposal => proposal.ActivityAt, now)
            .Announce(new MeetingChanged(proposalId, meeting.Id) { CommunityId = meeting.CommunityId }).Record(AuditedAct.MeetingCalled, seen, now, subjectId: meeting.Id);
        return await store.AddOnce(meeting, earlier => earlier.CalledBy == caller.ResidentId && earlier.ProposalId == proposalId, changes, cancel) is var (called, _)
            ? TypedResults.Created($"/api/v1/meetings/{called.Id}", MeetingView.Of(called)) : Problems.IdTaken();
    }
}
