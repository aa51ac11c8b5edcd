using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Settings;
using Linli.Api.Http;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Announcing;

/// <summary>What somebody wants to announce, made plain, with everything that is wrong with it.</summary>
internal sealed class VoteDraft(VoteSettings settings)
{
    // The clocks of phones differ a little from ours.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ShortestWindow = TimeSpan.FromHours(1);
    private static readonly TimeSpan ShortestOwnersWindow = TimeSpan.FromDays(5);
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(60);

    private string? _compoundId;
    private BallotPaper _paper = BallotPaper.YesOrNo;
    private DateTimeOffset _opensAt;

    public Dictionary<string, string[]> Errors { get; } = [];

    public static async Task<VoteDraft> Read(AnnounceVote.Request request, string communityId, VoteSettings settings, IDocumentStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var draft = new VoteDraft(settings);
        draft._compoundId = await draft.CompoundOf(request, communityId, store, cancel);
        draft.ReadRules(request);
        draft.ReadPaper(request);
        draft.ReadDates(request, now);
        return draft;
    }

    public Vote Vote(AnnounceVote.Request request, string communityId, string by, DateTimeOffset now) => new()
    {
        Id = $"{request.Id:N}", CommunityId = communityId, ProposalId = request.ProposalId, CompoundId = _compoundId, Title = request.Title.Trim(), Text = request.Text?.Trim() ?? "",
        Electorate = request.Electorate!.Value, Matter = request.Matter ?? Matter.Ordinary, Voters = VotersOf(request), Paper = _paper, IsSecret = request.Secret == true,
        SilentCountsWithMajority = request.Electorate == Electorate.Owners && settings.SilentCountsWithMajority,
        AnnouncedBy = by, AnnouncedAt = now, OpensAt = _opensAt, ClosesAt = request.ClosesAt!.Value, ObjectionsUntil = request.ClosesAt.Value.AddDays(settings.ObjectionDays),
    };

    private static Voters VotersOf(AnnounceVote.Request request) =>
        request.Electorate == Electorate.Owners ? Voters.Owners : request.ByHousehold == true ? Voters.Households : Voters.Persons;

    private async Task<string?> CompoundOf(AnnounceVote.Request request, string communityId, IDocumentStore store, CancellationToken cancel)
    {
        if (request.CompoundId is { } id)
        {
            if ((await store.Find<Compound>(id, cancel))?.CommunityId != communityId) Wrong("compoundId", ("本社区没有这个小区。", "This community has no such compound."));
            return id;
        }

        if (request.Electorate != Electorate.Owners) return null;
        var compounds = await store.List(Query.On(Compound.InCommunity, communityId).Take(2), cancel);
        if (compounds.Items is [var only]) return only.Id;
        Wrong("compoundId", ("业主表决须指明小区。", "Say which compound's owners decide."));
        return null;
    }

    private void ReadRules(AnnounceVote.Request request)
    {
        var isOwners = request.Electorate == Electorate.Owners;
        if (isOwners && request.Secret == true) Wrong("secret", ("业主表决按面积计票，面积会暴露投票人，只能实名。", "Owners' ballots count by area, which tells whose they are: they cannot be secret."));
        if (!isOwners && request.Matter is not (null or Matter.Ordinary)) Wrong("matter", ("只有业主表决区分一般与特别事项。", "Only owners' votes have special matters."));
        if (request.ByHousehold == true && request.Electorate != Electorate.Residents) Wrong("byHousehold", ("只有居民会议可以按户表决。", "Only residents' decisions are made by households."));
    }

    private void ReadPaper(AnnounceVote.Request request)
    {
        var texts = (request.Options ?? []).Select(text => text.Trim()).ToList();
        if (request.Form == BallotForm.YesNo)
        {
            if (texts.Count > 0) Wrong("options", ("赞成或反对的表决没有其他选项。", "A vote of yes or no has no other options."));
            return;
        }

        var takesSeveral = request.Form is BallotForm.Several or BallotForm.Ranking;
        _paper = new BallotPaper(request.Form!.Value, [.. texts.Select((text, at) => new BallotOption($"o{at + 1}", text))], takesSeveral ? request.MostChoices ?? texts.Count : 1);
        if (texts.Distinct().Count() < texts.Count) Wrong("options", ("选项不能相同。", "Options must differ."));
        switch (_paper.Fault())
        {
            case PaperFault.TooFewOptions: Wrong("options", ("至少两个选项。", "At least two options.")); break;
            case PaperFault.TooManyOptions: Wrong("options", ($"排序最多 {BallotPaper.MostRanked} 个选项，其他最多 {BallotPaper.MostOptions} 个。", $"At most {BallotPaper.MostRanked} options to be ranked, {BallotPaper.MostOptions} otherwise.")); break;
            case PaperFault.BadMostChoices: Wrong("mostChoices", ("不能超过选项数。", "No more than there are options.")); break;
            case not null: Wrong("options", ($"每个选项须为 1–{BallotPaper.LongestText} 个字符。", $"Each option must have 1–{BallotPaper.LongestText} characters.")); break;
            case null: break;
        }
    }

    private void ReadDates(AnnounceVote.Request request, DateTimeOffset now)
    {
        var earliest = now.AddDays(settings.NoticeDays(request.Electorate!.Value));
        _opensAt = request.OpensAt is { } asked && asked > earliest ? asked : earliest;
        if (request.OpensAt + Slack < earliest)
            Wrong("opensAt", ($"须提前 {settings.NoticeDays(request.Electorate.Value)} 天公告。", $"It is announced {settings.NoticeDays(request.Electorate.Value)} days before it opens."));

        var (window, shortest) = (request.ClosesAt!.Value - _opensAt, request.Electorate == Electorate.Owners ? ShortestOwnersWindow : ShortestWindow);
        if (window + Slack < shortest || window > LongestWindow + Slack)
            Wrong("closesAt", request.Electorate == Electorate.Owners ? ("投票期须为 5–60 天。", "It lasts 5–60 days.") : ("投票期须为 1 小时至 60 天。", "It lasts from an hour to 60 days."));
    }

    private void Wrong(string field, Text error) => Errors[field] = [error.ToString()];
}
