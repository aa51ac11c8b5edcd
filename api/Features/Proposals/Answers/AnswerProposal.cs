using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Answers;

/// <summary>Somebody in office answers a proposal officially; what was said stays as it was said.</summary>
public static class AnswerProposal
{
    public sealed record Request([Required] Guid? Id, [Required, StringLength(8000, MinimumLength = 1)] string Body);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPost("/{proposalId}/answers", Handle).WithName("answerProposal").WithSummary("Staff: answers a proposal officially; safe to repeat with the same id.");

    internal static async Task<Results<Created<ProposalAnswerView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { } seen) return Problems.NotFound("proposal");
        if (!seen.TryBelong(out var refusal)) return refusal;
        if (seen.Member.Office is not { } office) return Problems.NotOfficial(isStaff: false);
        var check = new TextCheck(seen.Proposal.CommunityId, store, cancel);
        var body = check.Body(request.Body);
        if (!check.IsFine) return Problems.Invalid(check.Errors);

        var answer = new ProposalAnswer
        {
            Id = $"{request.Id:N}", CommunityId = seen.Proposal.CommunityId, ProposalId = proposalId, Body = body, AuthorId = caller.ResidentId, Office = office, Title = seen.Member.Title, At = now,
        };
        var changes = new Changes().Add(answer).Raise<Proposal>(proposalId, proposal => proposal.ActivityAt, now)
            .Announce(new ProposalAnswered(proposalId, answer.Id, seen.Proposal.AuthorId) { CommunityId = answer.CommunityId });
        return await store.AddOnce(answer, earlier => earlier.AuthorId == caller.ResidentId && earlier.ProposalId == proposalId, changes, cancel) is var (written, _)
            ? TypedResults.Created($"/api/v1/proposals/{proposalId}/answers", ProposalAnswerView.Of(written, await Names.Load(store, [written.AuthorId], cancel))) : Problems.IdTaken();
    }
}
