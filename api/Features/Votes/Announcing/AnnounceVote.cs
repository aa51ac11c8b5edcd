using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Reading;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Features.Votes.Settings;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Announcing;

/// <summary>The committee (for owners' votes the owners' committee too) announces a vote: what is asked, of whom, from when until when. Its roll is made in the same commit.</summary>
public static class AnnounceVote
{
    /// <param name="Id">Chosen by the client: safe to repeat.</param>
    /// <param name="ProposalId">The proposal that it decides, if any.</param>
    /// <param name="Title">What is voted on, in a line.</param>
    /// <param name="Text">What exactly is decided. It cannot be changed afterwards.</param>
    /// <param name="Electorate">Who decides.</param>
    /// <param name="CompoundId">Only those of this compound; an owners' vote is always one compound's (物业管理区域) and needs it where the community has several.</param>
    /// <param name="ByHousehold">A residents' decision by households instead of adults.</param>
    /// <param name="Matter">Owners only: special matters need three quarters (民法典 278); ordinary when not given.</param>
    /// <param name="Form">How a ballot is filled in.</param>
    /// <param name="Options">What to choose from; not with yes or no.</param>
    /// <param name="MostChoices">With several, and with a ranking: how many a ballot may name, all when not given.</param>
    /// <param name="Secret">Whether ballots are secret. Owners' votes are not: the area tells whose ballot it is.</param>
    /// <param name="OpensAt">As soon as the notice allows when not given.</param>
    /// <param name="ClosesAt">The first instant at which no ballot is taken any more.</param>
    public sealed record Request(
        [Required] Guid? Id,
        [Id] string? ProposalId,
        [Required, StringLength(120, MinimumLength = 2)] string Title,
        [StringLength(8000)] string? Text,
        [Required] Electorate? Electorate,
        [Id] string? CompoundId,
        bool? ByHousehold,
        Matter? Matter,
        [Required] BallotForm? Form,
        [MaxLength(BallotPaper.MostOptions)] IReadOnlyList<string>? Options,
        [Range(1, BallotPaper.MostOptions)] int? MostChoices,
        bool? Secret,
        DateTimeOffset? OpensAt,
        [Required] DateTimeOffset? ClosesAt);

    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapPost("/{communityId}/votes", Handle).WithName("announceVote").WithSummary("Announces a vote with its roll (committee; for owners' votes the owners' committee too); safe to repeat with the same id.");

    internal static async Task<Results<Created<VoteView>, ProblemHttpResult>> Handle(
        string communityId, Request request, Caller caller, IEnumerable<IVoteSubject> subjects, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (!member.MayRun(request.Electorate!.Value)) return VoteProblems.NotYoursToRun();
        if (await store.Find<Vote>($"{request.Id:N}", cancel) is { } earlier)
            return IsSame(earlier) ? Announced(earlier) : Problems.IdTaken();

        var now = clock.GetUtcNow();
        var draft = await VoteDraft.Read(request, communityId, await VoteSettings.Of(communityId, store, cancel), store, now, cancel);
        if (draft.Errors.Count > 0) return Problems.Invalid(draft.Errors);
        var vote = draft.Vote(request, communityId, caller.ResidentId, now);
        var roll = await RollMaking.RollOf(vote, store, cancel);
        if (roll.Count == 0) return VoteProblems.NobodyEntitled();
        if (roll.Count > RollMaking.MostEntries) return VoteProblems.RollTooLong(RollMaking.MostEntries);

        var (announced, problem) = await store.Decide<(Vote?, ProblemHttpResult?)>(async () =>
        {
            if (await store.Find<Vote>(vote.Id, cancel) is { } faster) return (null, IsSame(faster) ? (faster, null) : (null, Problems.IdTaken()));
            var changes = new Changes().Add(vote).AddRange(roll)
                .Add(AuditEntry.In(communityId, caller.ResidentId, AuditedAct.VoteAnnounced, now).About(null, vote.Id))
                .Announce(new VoteAnnounced(vote.Id, vote.ProposalId) { CommunityId = communityId });
            foreach (var subject in subjects)
                if (await subject.Announce(changes, vote, cancel) is { } refusal) return (null, (null, refusal));
            return (changes, (vote, null));
        }, cancel);
        return announced is not null ? Announced(announced) : problem!;

        bool IsSame(Vote stored) => stored.AnnouncedBy == caller.ResidentId && stored.CommunityId == communityId;

        Created<VoteView> Announced(Vote vote) => TypedResults.Created($"/api/v1/votes/{vote.Id}", VoteView.Of(vote, clock.GetUtcNow()));
    }
}
