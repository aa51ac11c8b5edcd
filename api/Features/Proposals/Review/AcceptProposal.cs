using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>The committee accepts a proposal and sets the dates of its discussion; once more changes nothing.</summary>
public static class AcceptProposal
{
    public sealed record Request(
        [property: Description("The text that was before the committee; refused when it has changed since.")][Required, Range(1, int.MaxValue)] int? Version,
        [property: Description("When the discussion begins; now when not given.")] DateTimeOffset? OpensAt,
        [property: Description("When it ends; as early as the community's rules allow when not given.")] DateTimeOffset? ClosesAt,
        [StringLength(1000)] string? Note);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/acceptance", Handle).WithName("acceptProposal").WithSummary("Committee: accepts a proposal that was seconded and opens its discussion.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, (seen, now) =>
        {
            var proposal = seen.Proposal;
            if (!seen.TryManage(out var refusal)) return (null, refusal);
            if (proposal.Acceptance?.Edition == request.Version) return (null, null);
            if (proposal.Stage != ProposalStage.Review) return (null, proposal.WrongStage());
            if (proposal.Edition != request.Version) return (null, Problems.Changed());
            var opensAt = request.OpensAt ?? now;
            var closesAt = request.ClosesAt ?? opensAt.AddDays(proposal.Rules.DiscussionDays);
            if (DiscussionDates.Check(opensAt, closesAt, proposal.Rules, now) is { } invalid) return (null, invalid);

            var note = string.IsNullOrWhiteSpace(request.Note) ? null : request.Note.Trim();
            var accepted = proposal.Accept(new Acceptance(now, seen.Member.ResidentId, proposal.Edition, note, opensAt.ToUniversalTime(), closesAt.ToUniversalTime()));
            return (new Changes().Write(seen.Stored, accepted, now).Record(AuditedAct.ProposalAccepted, seen, now, note), null);
        }, cancel);
}
