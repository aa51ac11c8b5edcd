using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using static Linli.Api.Http.Errors.Problems;
using Problems = Linli.Api.Http.Errors.Problems;

namespace Linli.Api.Features.Votes;

/// <summary>The part of the catalogue of problems that votes need.</summary>
internal static class VoteProblems
{
    public static ProblemHttpResult NotYoursToRun() => Forbidden(
        ("只有居委会可以发起和办理表决；业主表决也可由业委会办理。", "The committee opens and runs votes; those of owners, the owners' committee too."));

    public static ProblemHttpResult NobodyEntitled() => Problem(409, "nobody-entitled",
        ("没有人有投票权", "Nobody is entitled to vote"), ("请先导入房屋名册或核准居民。", "Import the register of dwellings, or let residents in, first."));

    public static ProblemHttpResult RollTooLong(int most) => Problem(409, "roll-too-long",
        ("投票人过多", "Too many voters"), ($"一次表决最多 {most} 名投票人，请按小区分别表决。", $"A vote has at most {most} voters: vote by compound."), ("most", most));

    public static ProblemHttpResult VoteWithdrawn() => Problem(409, "vote-withdrawn",
        ("表决已撤回", "This vote was called off"), ("撤回的理由见表决页。", "The reason stands with the vote."));

    public static ProblemHttpResult ObjectionsOver() => Problem(409, "objections-over",
        ("异议期已过", "The time for objections is over"), ("如仍有异议，可依法向人民法院申请撤销。", "A court can still be asked to set the decision aside."));

    public static ProblemHttpResult VoteNotOpen(DateTimeOffset opensAt) => Problem(409, "vote-not-open",
        ("投票尚未开始", "The vote is not open yet"), ("请在开始时间之后投票；现在可以核对投票人名册。", "Vote once it is open. Until then the roll can be checked."), ("opensAt", opensAt));

    public static ProblemHttpResult VoteClosed(DateTimeOffset closesAt) => Problem(409, "vote-closed",
        ("投票已结束", "The vote is over"), ("不再接受选票，结果可以查看。", "No more ballots are taken. Its result can be read."), ("closesAt", closesAt));

    public static ProblemHttpResult NotCountedYet(DateTimeOffset closesAt) => Problem(409, "not-counted-yet",
        ("尚未计票", "It is not counted yet"), ("投票结束前只公布参与情况。", "Until the end nothing but the turnout is told."), ("closesAt", closesAt));

    /// <param name="channel">How it came.</param>
    /// <param name="receipt">Of the ballot that counts; null when ballots are secret, where only its secret finds it again.</param>
    public static ProblemHttpResult AlreadyVoted(BallotChannel channel, string? receipt) => Problem(409, "already-voted",
        ("已经投过票", "There is a ballot already"),
        receipt is null ? ("每名投票人一张选票，秘密投票不能更改。", "One ballot a voter; a secret one is final.")
            : ("每名投票人一张选票，截止前投票人可以更改，共有人可以提出异议。", "One ballot a voter. Who cast it can change it until the end; a co-owner can object."),
        ("channel", channel), ("receipt", receipt));

    public static ProblemHttpResult NotOnTheRoll() => Problem(403, "not-on-the-roll",
        ("您不在投票人名册中", "You are not on the roll"), ("名册在公告时确定；开始投票前可以申请更正。", "The roll was made when the vote was announced; until it opens you can ask for a correction."));

    public static ProblemHttpResult WhichEntry() => Problems.Invalid("entryId", ("您可以为多处房屋投票，请指明哪一处。", "You may vote for several: say which."));

    public static ProblemHttpResult AdultsOnly() => Problem(403, "adults-only",
        ("仅限年满 18 周岁", "For those who are 18 or older"), ("请确认您已年满 18 周岁（居委会组织法）。", "Declare that you are 18 or older to vote."));

    public static ProblemHttpResult SecretIsFinal() => Problem(409, "secret-is-final",
        ("秘密投票不能更改", "A secret ballot is final"), ("选票与投票人分开保存，无法找回。", "It is kept apart from who cast it, and cannot be found again."));

    public static ProblemHttpResult NotYourBallot() => Problem(403, "not-your-ballot",
        ("这张选票不是您本人在线投的", "You did not cast this ballot here"), ("共有人的选票可以提出异议；纸质选票请联系居委会。", "You can object to a co-owner's ballot; about one on paper, ask the desk."));

    public static ProblemHttpResult NotVotedYet() => Problem(409, "not-voted-yet",
        ("还没有选票", "There is no ballot yet"), ("请先投票。", "Cast one first."));

    public static ProblemHttpResult InDispute() => Problem(409, "in-dispute",
        ("选票有异议", "The ballot is in dispute"), ("须由居委会依据材料处理。", "The desk settles it by a document."));

    public static ProblemHttpResult BadChoices(BallotFault fault, BallotPaper paper) => Problems.Invalid("choices", fault switch
    {
        BallotFault.Empty => ("请选择一项，或选择弃权。", "Choose an option, or abstain."),
        BallotFault.UnknownOption => ("选票上没有这个选项。", "The paper has no such option."),
        BallotFault.RepeatedOption => ("同一选项只能选一次。", "Name each option once."),
        BallotFault.TooMany => ($"最多选 {paper.MostChoices} 项。", $"Choose {paper.MostChoices} at most."),
        _ => new Text("弃权时不能再选其他选项。", "Who abstains chooses nothing else."),
    });

    public static ProblemHttpResult RollFrozen() => Problem(409, "roll-frozen",
        ("名册已冻结", "The roll is frozen"), ("开始投票后名册不再更正。", "It is corrected only until the vote opens."));

    public static ProblemHttpResult OnTheRollAlready() => Problem(409, "on-the-roll-already",
        ("名册中已有此投票人", "That voter is on the roll already"), ("请修改已有的条目。", "Describe the entry that is there anew."));

    public static ProblemHttpResult CorrectionDecided() => Problem(409, "correction-decided",
        ("更正申请已被处理", "It has been decided already"), ("请重新读取申请。", "Read the requests again."));

    public static ProblemHttpResult EnoughCorrections(int most) => Problem(409, "enough-corrections",
        ("更正申请过多", "Too many requests"), ($"每人每次表决最多 {most} 个，请直接联系居委会。", $"At most {most} a person and vote: talk to the desk."), ("most", most));

    public static ProblemHttpResult SecretIsCastHere() => Problem(409, "secret-is-cast-here",
        ("秘密投票不录入纸质选票", "A secret vote takes no paper"), ("录入会让经办人看到谁投了什么；请协助投票人在手机上投票。", "Whoever enters it would see who voted what. Help the voter to vote on a phone."));

    public static ProblemHttpResult OnlyCoOwnersDispute() => Problem(409, "only-co-owners-dispute",
        ("只有业主表决的共有人可以提出", "Only co-owners in an owners' vote do"), ("这次表决不按产权计票。", "This vote does not count by ownership."));

    public static ProblemHttpResult ChangeYourOwn() => Problem(409, "change-your-own",
        ("这是您自己投的票", "You cast this ballot yourself"), ("截止前可以直接更改。", "You can change it until the end."));

    public static ProblemHttpResult DisputeSettled() => Problem(409, "dispute-settled",
        ("争议已处理", "It has been settled already"), ("请重新读取。", "Read the disputes again."));

    public static ProblemHttpResult EnoughObjections(int most) => Problem(409, "enough-objections",
        ("异议过多", "Too many objections"), ($"每人每次表决最多 {most} 条。", $"At most {most} a person and vote."), ("most", most));

    public static ProblemHttpResult ObjectionAnswered() => Problem(409, "objection-answered",
        ("异议已答复", "It has been answered already"), ("请重新读取。", "Read the objections again."));
}
