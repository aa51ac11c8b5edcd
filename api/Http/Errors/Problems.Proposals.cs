using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

// Problems of the council hall.
public static partial class Problems
{
    /// <param name="now">The stage in people's words.</param>
    /// <param name="stage">Its name in JSON.</param>
    public static ProblemHttpResult WrongStage(Text now, string stage) => Problem(409, "wrong-stage",
        ("当前阶段不能这样做", "Not in this stage"), ($"提案现为“{now.Zh}”，请重新读取后按当前阶段办理。", $"The proposal is {now.En}. Read it again and do what this stage allows."), ("stage", stage));

    /// <param name="version">The present text.</param>
    public static ProblemHttpResult TextMovedOn(int version) => Problem(409, "text-moved-on",
        ("提案文本已有实质修改", "The text has changed"), ($"请阅读第 {version} 版，同意的话再附议。", $"Read version {version}, and second it if you agree with it."), ("version", version));

    public static ProblemHttpResult DwellingNeeded() => Problem(403, "dwelling-needed",
        ("附议以户为单位", "Dwellings second proposals"), ("您在本社区没有登记的房屋；入户后即可附议。", "You belong to no dwelling here. Join with your dwelling, then second it."));

    /// <param name="most">Characters that a correction may change.</param>
    public static ProblemHttpResult NotACorrection(int most) => Problem(409, "not-a-correction",
        ("这不只是勘误", "That is more than a correction"), ($"勘误最多改动 {most} 个字符，且不涉及数字、否定和情态词。请作为实质修改提交，由附议人重新确认。",
            $"A correction changes at most {most} characters and neither numbers nor negations. Send it as a change; those who seconded are asked to confirm."), ("most", most));

    public static ProblemHttpResult NoMergerOffered() => Problem(409, "no-merger-offered",
        ("没有待确认的合并", "No such merger is offered"), ("合并由居委会提出、提案人同意后生效，请重新读取提案。", "The committee offers a merger and the author agrees. Read the proposal again."));

    /// <param name="voteId">The vote.</param>
    public static ProblemHttpResult ObjectToTheVote(string voteId) => Problem(409, "object-to-the-vote",
        ("请对表决结果提出异议", "Object to the vote's result"), ("这个提案由表决决定，公示期内请在该表决下提出异议。", "A vote decides this proposal: object to its result, while it is out for objections."), ("voteId", voteId));

    /// <param name="most">Objections of one person.</param>
    public static ProblemHttpResult TooManyObjections(int most) => Problem(409, "too-many-objections",
        ("异议过多", "Too many objections"), ($"每人最多 {most} 条，请合并后提出。", $"At most {most} a person: say it in those."), ("most", most));

    public static ProblemHttpResult AnsweredAlready() => Problem(409, "answered-already",
        ("异议已答复", "It has been answered already"), ("请重新读取异议。", "Read the objections again."));

    public static ProblemHttpResult TooManyMilestones(int most) => Problem(409, "too-many-milestones",
        ("节点太多", "Too many milestones"), ($"最多 {most} 个节点，请合并后再添加。", $"At most {most}: join some of them."), ("most", most));

    /// <param name="open">Milestones that are not done.</param>
    public static ProblemHttpResult MilestonesOpen(int open) => Problem(409, "milestones-open",
        ("节点尚未全部完成", "Not every milestone is done"), ($"还有 {open} 个节点未完成；至少设一个节点并全部完成后才能办结。", $"{open} are open. Set at least one and finish them all first."), ("open", open));

    public static ProblemHttpResult RatedBySeconders() => Problem(403, "rated-by-seconders",
        ("由附议人评议", "Rated by those who seconded it"), ("只有附议过这个提案的人可以评议结果。", "Only who seconded this proposal rates what was done."));
}
