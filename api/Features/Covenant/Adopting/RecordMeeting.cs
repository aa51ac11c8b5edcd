using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Adopting;

/// <summary>The committee records that the residents' assembly, meeting in person, has adopted a draft.</summary>
public static class RecordMeeting
{
    private static readonly TimeSpan Announced = TimeSpan.FromDays(7);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(366);

    /// <param name="HeldAt">When it met; not in the future.</param>
    /// <param name="Entitled">How many could have come.</param>
    /// <param name="Present">How many came.</param>
    /// <param name="InFavour">How many of them voted for it.</param>
    /// <param name="InForceFrom">Not before the meeting; a week after it (公示) when not given.</param>
    /// <param name="Minutes">Where the minutes are kept.</param>
    public sealed record Request(
        [Required] DateTimeOffset? HeldAt, [Required, Range(1, 1_000_000)] int? Entitled, [Required, Range(1, 1_000_000)] int? Present, [Required, Range(0, 1_000_000)] int? InFavour,
        DateTimeOffset? InForceFrom, [StringLength(500)] string? Minutes);

    internal static void Map(IEndpointRouteBuilder versions) => versions.MapPut("/{versionId}/meeting", Handle)
        .WithName("recordCovenantMeeting").WithSummary("Committee: records that the residents' assembly adopted a draft, with its numbers.");

    internal static async Task<Results<Ok<CovenantVersionView>, ProblemHttpResult>> Handle(
        string versionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var meeting = new AssemblyMeeting(request.HeldAt!.Value.AsStored(), request.Entitled!.Value, request.Present!.Value, request.InFavour!.Value, string.IsNullOrWhiteSpace(request.Minutes) ? null : request.Minutes.Trim());
        var inForceFrom = (request.InForceFrom ?? meeting.HeldAt + Announced).AsStored();
        return await store.ChangeVersion(versionId, caller, AuditedAct.CovenantAdopted, clock, (seen, now) => seen.Version switch
        {
            var version when version.Meeting == meeting && version.InForceFrom == inForceFrom => (version, null),
            { IsDraft: false } => (null, Problems.CovenantSealed()),
            { Clauses.IsEmpty: true } => (null, Problems.CovenantWithoutClauses()),
            var version => Refusal(meeting, inForceFrom, seen.Covenant.Now) is { } refusal ? (null, refusal) : (version.Adopt(meeting, inForceFrom), null),
        }, cancel);
    }

    private static ProblemHttpResult? Refusal(AssemblyMeeting meeting, DateTimeOffset inForceFrom, CovenantNow now) =>
        meeting.HeldAt > now.At ? Problems.Invalid("heldAt", ("会议时间不能在将来。", "The meeting cannot be in the future."))
        : meeting.Present > meeting.Entitled ? Problems.Invalid("present", ("到会人数不能多于应到人数。", "No more can be present than are entitled."))
        : meeting.InFavour > meeting.Present ? Problems.Invalid("inFavour", ("赞成人数不能多于到会人数。", "No more can be in favour than are present."))
        : inForceFrom < meeting.HeldAt || inForceFrom > meeting.HeldAt + LongestWait ? Problems.Invalid("inForceFrom", ("须在会议之后一年之内。", "Within a year after the meeting."))
        : inForceFrom <= now.InForce?.InForceFrom ? Problems.Invalid("inForceFrom", ("须晚于现行公约的生效时间。", "Must be later than the version in force."))
        : !meeting.HasQuorum ? Problems.AssemblyWithoutQuorum(meeting.Present, meeting.Entitled)
        : !meeting.IsPassed ? Problems.AssemblyWithoutMajority(meeting.InFavour, meeting.Present)
        : null;
}
