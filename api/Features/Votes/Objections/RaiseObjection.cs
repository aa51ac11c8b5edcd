using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Objections;

/// <summary>A member objects to a result before it is final.</summary>
public static class RaiseObjection
{
    private const int MostOfOnePerson = 5;

    /// <param name="Id">Chosen by the client: safe to repeat.</param>
    /// <param name="Text">What is objected to; read by the members.</param>
    public sealed record Request([Required] Guid? Id, [Required, StringLength(2000, MinimumLength = 2)] string Text);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapPost("/{voteId}/objections", Handle).WithName("raiseObjection").WithSummary("Objects to a result before it is final; safe to repeat with the same id.");

    internal static async Task<Results<Created<ObjectionView>, ProblemHttpResult>> Handle(
        string voteId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { Vote: var vote } seen) return Problems.NotFound("vote");
        if (seen.Member.IsObserver) return Problems.ObserversRead();
        var objection = new Objection
        {
            Id = $"{request.Id:N}", CommunityId = vote.CommunityId, VoteId = voteId, ResidentId = caller.ResidentId, Text = request.Text.Trim(), RaisedAt = clock.GetUtcNow(),
        };
        if (await store.Find<Objection>(objection.Id, cancel) is { } earlier) return IsSame(earlier) ? Raised(earlier) : Problems.IdTaken();
        switch (vote.StageAt(objection.RaisedAt))
        {
            case VoteStage.Announced or VoteStage.Open: return VoteProblems.NotCountedYet(vote.ClosesAt);
            case VoteStage.Withdrawn: return VoteProblems.VoteWithdrawn();
            case VoteStage.Final: return VoteProblems.ObjectionsOver();
        }

        if (await store.Count(Query.On(Objection.OfResident, voteId, caller.ResidentId), cancel) >= MostOfOnePerson) return VoteProblems.EnoughObjections(MostOfOnePerson);
        var changes = new Changes().Add(objection).Announce(new ObjectionRaised(voteId, objection.Id) { CommunityId = vote.CommunityId });
        return await store.AddOnce(objection, IsSame, changes, cancel) is var (made, _) ? Raised(made) : Problems.IdTaken();

        bool IsSame(Objection stored) => stored.ResidentId == caller.ResidentId && stored.VoteId == voteId;

        Created<ObjectionView> Raised(Objection made) => TypedResults.Created($"/api/v1/votes/{voteId}/objections", ObjectionView.Of(made, caller.ResidentId));
    }
}
