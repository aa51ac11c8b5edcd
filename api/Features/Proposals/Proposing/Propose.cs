using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Seconding;
using Linli.Api.Features.Proposals.Settings;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Proposing;

/// <summary>Somebody proposes; their dwelling is the first that seconds it.</summary>
public static class Propose
{
    private const string Hall = "council";

    // The client chooses Id, so a retry on a bad network cannot propose twice.
    public sealed record Request(
        [Required] Guid? Id,
        [Required, StringLength(ProposalText.LongestTitle, MinimumLength = 1)] string Title,
        [Required, StringLength(ProposalText.LongestBody, MinimumLength = 1)] string Body);

    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapPost("/{communityId}/proposals", Handle).WithName("propose").WithSummary("Proposes something to the community; safe to repeat with the same id. Ask for similar proposals first.");

    internal static async Task<Results<Created<ProposalView>, ProblemHttpResult>> Handle(
        string communityId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } author) return Problems.NotFound("community");
        if (author.IsObserver) return Problems.ObserversRead();
        if ((await store.BoardsOf(communityId, cancel)).FirstOrDefault(board => board.Key == Hall) is { IsOn: false }) return Problems.BoardOff();
        var (text, invalid) = new ProposalText("", "").With(request.Title, request.Body, communityId, store, cancel);
        if (text is null) return invalid!;

        var proposal = Proposal.Propose($"{request.Id:N}", text, await store.HallRulesOf(communityId, cancel), author, clock.GetUtcNow());
        var changes = new Changes().Add(proposal).Announce(new ProposalMade(proposal.Id) { CommunityId = communityId });
        if (author.DwellingIds is [var home, ..]) changes.Add(Support.Of(proposal, home, author.ResidentId, proposal.Edition, proposal.ProposedAt));
        if (await store.AddOnce(proposal, earlier => earlier.AuthorId == author.ResidentId && earlier.CommunityId == communityId, changes, cancel) is null) return Problems.IdTaken();

        // Where one dwelling is enough, this was it.
        await store.SettleSeconding(proposal.Id, clock, cancel);
        return TypedResults.Created($"/api/v1/proposals/{proposal.Id}", await ProposalView.Now(proposal.Id, store, clock, cancel));
    }
}
