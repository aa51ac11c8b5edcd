using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Objections;

/// <summary>Who runs the vote answers an objection, once and for everybody to read. Not their own.</summary>
public static class AnswerObjection
{
    /// <param name="Text">The answer.</param>
    /// <param name="IsUpheld">Whether the objection is right. What follows (calling the vote off) is done beside.</param>
    public sealed record Request([Required, StringLength(2000, MinimumLength = 2)] string Text, [Required] bool? IsUpheld);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPut("/{voteId}/objections/{objectionId}/answer", Handle).WithName("answerObjection").WithSummary("Answers an objection; audited (who runs the vote; not their own).");

    internal static async Task<Results<Ok<ObjectionView>, ProblemHttpResult>> Handle(
        string voteId, string objectionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();
        var answer = new ObjectionAnswer(request.Text.Trim(), request.IsUpheld!.Value, caller.ResidentId, clock.GetUtcNow());
        var (answered, problem) = await store.Change<Objection, (Objection?, ProblemHttpResult?)>(objectionId, objection =>
            objection.VoteId != voteId ? (null, (null, Problems.NotFound("objection")))
            : objection.ResidentId == caller.ResidentId ? (null, (null, Problems.NotOnYourself()))
            : objection.Answer is { } earlier ? (null, earlier with { At = answer.At } == answer ? (objection, null) : (null, VoteProblems.ObjectionAnswered()))
            : Take(objection with { Answer = answer }), cancel);
        return answered is not null ? TypedResults.Ok(ObjectionView.Of(answered, caller.ResidentId)) : problem ?? Problems.NotFound("objection");

        (Changes?, (Objection?, ProblemHttpResult?)) Take(Objection objection) => (new Changes().Replace(objection)
            .Add(AuditEntry.In(objection.CommunityId, caller.ResidentId, AuditedAct.ObjectionAnswered, answer.At).About(objection.ResidentId, voteId, objectionId) with { Detail = answer.IsUpheld ? "upheld" : "rejected" })
            .Announce(new ObjectionAnswered(voteId, objectionId) { CommunityId = objection.CommunityId }), (objection, null));
    }
}
