using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

// Problems of the residents' covenant.
public static partial class Problems
{
    public static ProblemHttpResult CovenantDraftOpen(string versionId) => Problem(409, "covenant-draft-open",
        ("已有一个版本在制定中", "A version is being prepared already"), ("请继续修改它，或先撤回再另起草案。", "Go on with it, or withdraw it before you begin another."), ("versionId", versionId));

    public static ProblemHttpResult CovenantSealed() => Problem(409, "covenant-sealed",
        ("这一版已不能修改", "This version can no longer be changed"), ("条文一经表决、通过或撤回即固定；请另起新版本。", "Once adopted or withdrawn its text stays; begin a new version."));

    public static ProblemHttpResult CovenantWithoutClauses() => Problem(409, "covenant-without-clauses",
        ("草案还没有条文", "The draft has no clauses"), ("请先写入至少一条。", "Write at least one clause first."));

    public static ProblemHttpResult CovenantNotDiscussed() => Problem(409, "covenant-not-discussed",
        ("草案尚未公开征求意见", "The draft is not published yet"), ("公开征求意见后才能评论。", "It can be commented on once it is published."));

    public static ProblemHttpResult CovenantClosed() => Problem(409, "covenant-closed",
        ("这一版不再接受评论", "This version takes no more comments"), ("请到现行版本或草案下评论。", "Comment on the version in force, or on the draft."));

    public static ProblemHttpResult CovenantNotAdopted() => Problem(409, "covenant-not-adopted",
        ("这一版尚未通过", "This version has not been adopted"), ("居民会议通过后才能备案。", "It can be filed once the residents' assembly has adopted it."));

    public static ProblemHttpResult AssemblyWithoutQuorum(int present, int entitled) => Problem(409, "assembly-without-quorum",
        ("到会人数不足", "Too few were present"), ($"须过半数出席：应到 {entitled}，实到 {present}（居委会组织法第十条）。", $"More than half must come: {present} of {entitled} did (Organic Law of Residents' Committees, article 10)."),
        ("present", present), ("entitled", entitled));

    public static ProblemHttpResult AssemblyWithoutMajority(int inFavour, int present) => Problem(409, "assembly-without-majority",
        ("赞成人数不足", "Too few were in favour"), ($"须出席人过半数赞成：实到 {present}，赞成 {inFavour}（居委会组织法第十条）。", $"More than half of those present must be in favour: {inFavour} of {present} were (Organic Law of Residents' Committees, article 10)."),
        ("inFavour", inFavour), ("present", present));
}
