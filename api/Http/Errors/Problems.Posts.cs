using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http.Errors;

// Problems of boards, posts and comments.
public static partial class Problems
{
    public static ProblemHttpResult MembersOnly() => Problem(403, "members-only",
        ("仅限本社区居民", "For members of this community"), ("您可以阅读公开内容；加入社区后才能参与。", "You may read what is public; join the community to take part."));

    public static ProblemHttpResult ObserversRead() => Problem(403, "observers-read",
        ("您在这里只能阅读", "You read here without writing"), ("街镇和区部门账号不在社区内发言。", "Street and district offices do not post in communities."));

    public static ProblemHttpResult BoardOff() => Problem(409, "board-off",
        ("该板块已关闭", "This board is switched off"), ("原有内容仍可阅读，暂不接受新内容。", "What was written can still be read; nothing new is taken."));

    public static ProblemHttpResult MayNotPost(IEnumerable<string> roles) => Problem(403, "may-not-post",
        ("您不能在该板块发帖", "You may not post on this board"), ("该板块只接受指定身份的人发帖，您仍可评论。", "Only certain roles post here. You may still comment."), ("roles", roles.ToArray()));

    public static ProblemHttpResult KindNotTaken(IEnumerable<string> kinds) => Problem(400, "kind-not-taken",
        ("该板块不接受这类帖子", "This board does not take posts of that kind"), ("请选择该板块支持的类型，或换一个板块。", "Choose a kind that the board takes, or another board."), ("kinds", kinds.ToArray()));

    public static ProblemHttpResult NoticesByStaff() => Problem(403, "notices-by-staff",
        ("通知由工作人员发布", "Notices come from the staff"), ("请选择讨论或提问。", "Choose a discussion or a question instead."));

    public static ProblemHttpResult NotKeeper() => Forbidden(("只有居委会和负责该板块的工作人员可以这样做。", "Only the committee and the staff who keep this board may do that."));

    public static ProblemHttpResult NotManager() => Forbidden(("只有居委会工作人员可以这样做。", "Only the committee may do that."));

    public static ProblemHttpResult NotAuthor() => Forbidden(("只有作者本人可以这样做。", "Only its author may do that."));

    public static ProblemHttpResult OutOfOffice() => Problem(403, "out-of-office",
        ("这是您任职时所写", "You wrote this in office"), ("卸任后不能修改或删除，请联系居委会。", "It cannot be changed or deleted after the office has ended. Ask the committee."));

    /// <param name="isStaff">Whether the writer replies officially on another board.</param>
    public static ProblemHttpResult NotOfficial(bool isStaff) => Problem(403, "not-official",
        isStaff ? ("您在其他板块作官方回复", "You reply officially on another board") : ("只有工作人员可以作出官方回复", "Official replies come from the staff"),
        ("请作为普通评论发表。", "Write it as an ordinary comment."));

    public static ProblemHttpResult PostClosed() => Problem(409, "post-closed",
        ("帖子已关闭", "This post is closed"), ("不再接受新的评论。", "It takes no more comments."));

    public static ProblemHttpResult PostRemoved() => Problem(409, "post-removed",
        ("帖子已被删除", "This post was removed"), ("保留的评论仍可阅读。", "The comments that are left can still be read."));

    public static ProblemHttpResult CommentRemoved() => Problem(409, "comment-removed",
        ("评论已被删除", "This comment was removed"), ("不能再回复或表态。", "It takes no more replies or reactions."));

    public static ProblemHttpResult TakenBackByAuthor() => Problem(409, "taken-back-by-author",
        ("作者已自行删除", "Its author took it back"), ("只有工作人员删除的内容可以恢复。", "Only what the staff removed can be brought back."));

    public static ProblemHttpResult NotANotice() => Problem(409, "not-a-notice",
        ("这不是通知", "This is not a notice"), ("只有通知统计送达住户。", "Only notices count the dwellings that have seen them."));

    public static ProblemHttpResult OtherBoards() => Problem(409, "other-boards",
        ("板块列表不完整", "Those are not all the boards"), ("请列出本社区的每一个板块各一次。", "Name every board of the community exactly once."));
}
