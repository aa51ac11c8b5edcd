using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Objections;

/// <summary>A member objects to the committee's decision while it is announced.</summary>
public static class ObjectToAdoption
{
    private const int MostOfOnePerson = 5;

    // The client chooses Id, so a retry on a bad network objects once.
    public sealed record Request([Required] Guid? Id, [Required, StringLength(2000, MinimumLength = 2)] string Text);

    internal static void Map(IEndpointRouteBuilder proposals)
    {
        proposals.MapPost("/{proposalId}/objections", Handle).WithName("objectToAdoption").WithSummary("Objects to the committee's decision while it is announced; safe to repeat with the same id.");
        proposals.MapGet("/{proposalId}/objections", List).WithName("listAdoptionObjections").WithSummary("What was objected to the committee's decision and how it was answered, the first first.");
    }

    internal static async Task<Results<Created<ProposalObjectionView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { Proposal: var proposal } seen) return Problems.NotFound("proposal");
        if (!seen.TryBelong(out var refusal)) return refusal;
        // A retry whose first try was in time finds what that wrote.
        if (await store.Find<ProposalObjection>($"{request.Id:N}", cancel) is { } earlier) return IsMine(earlier) ? Raised(earlier) : Problems.IdTaken();
        if (proposal.Stage != ProposalStage.Announcement) return proposal.WrongStage();
        if (proposal.VoteUnderWay is { } vote) return Problems.ObjectToTheVote(vote.VoteId);
        if (await store.Count(Query.On(ProposalObjection.OfResident, proposalId, caller.ResidentId), cancel) >= MostOfOnePerson) return Problems.TooManyObjections(MostOfOnePerson);

        var objection = new ProposalObjection
        {
            Id = $"{request.Id:N}", CommunityId = proposal.CommunityId, ProposalId = proposalId, ResidentId = caller.ResidentId, Text = request.Text.Trim(), RaisedAt = now,
        };
        var changes = new Changes().Add(objection).Raise<Proposal>(proposalId, stored => stored.ActivityAt, now).Announce(new AdoptionObjectionChanged(proposalId, objection.Id) { CommunityId = proposal.CommunityId });
        return await store.AddOnce(objection, IsMine, changes, cancel) is var (made, _) ? Raised(made) : Problems.IdTaken();

        bool IsMine(ProposalObjection stored) => stored.ResidentId == caller.ResidentId && stored.ProposalId == proposalId;

        Created<ProposalObjectionView> Raised(ProposalObjection made) => TypedResults.Created($"/api/v1/proposals/{proposalId}/objections", ProposalObjectionView.Of(made, caller.ResidentId));
    }

    internal static async Task<Results<Ok<Page<ProposalObjectionView>>, ProblemHttpResult>> List(
        string proposalId, [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleProposal(proposalId, caller, clock.GetUtcNow(), cancel) is null) return Problems.NotFound("proposal");
        return listing.TryApply(Query.On(ProposalObjection.OfProposal, proposalId), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(objection => ProposalObjectionView.Of(objection, caller.ResidentId))) : Problems.BadCursor();
    }
}
