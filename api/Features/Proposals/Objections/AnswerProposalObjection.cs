using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Objections;

/// <summary>The committee answers an objection, once, for everybody to read, and whenever it comes to it; nobody answers their own.</summary>
public static class AnswerProposalObjection
{
    public sealed record Request([Required, StringLength(2000, MinimumLength = 2)] string Text, [Required] bool? IsUpheld);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/objections/{objectionId}/answer", Handle).WithName("answerAdoptionObjection").WithSummary("Committee: answers an objection to its decision, once; not one's own.");

    internal static async Task<Results<Ok<ProposalObjectionView>, ProblemHttpResult>> Handle(
        string proposalId, string objectionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (answered, problem) = await store.Decide(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { } seen) return (null, (null, Problems.NotFound("proposal")));
            if (!seen.TryManage(out var refusal)) return (null, (null, refusal));
            if (await store.Find<ProposalObjection>(objectionId, cancel) is not { } objection || objection.ProposalId != proposalId) return (null, (null, Problems.NotFound("objection")));
            if (objection.ResidentId == caller.ResidentId) return (null, (null, Problems.NotOnYourself()));
            var answer = new ProposalObjectionAnswer(request.Text.Trim(), request.IsUpheld!.Value, caller.ResidentId, now);
            if (objection.Answer is { } earlier) return (null, earlier with { At = now } == answer ? (objection, null) : (null, Problems.AnsweredAlready()));
            var next = objection with { Answer = answer };
            return (new Changes().Replace(next).Announce(new AdoptionObjectionChanged(proposalId, objectionId) { CommunityId = objection.CommunityId })
                .Record(AuditedAct.AdoptionObjectionAnswered, seen, now, subjectId: objectionId, detail: answer.IsUpheld ? "upheld" : "rejected"), ((ProposalObjection?)next, (ProblemHttpResult?)null));
        }, cancel);
        return answered is not null ? TypedResults.Ok(ProposalObjectionView.Of(answered, caller.ResidentId)) : problem!;
    }
}
