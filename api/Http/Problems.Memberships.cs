using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Http;

// Problems of joining, deciding and granting.
public static partial class Problems
{
    public static ProblemHttpResult NoJoinLink() => Problem(404, "no-join-link",
        ("还没有入户二维码", "There is no join link yet"), ("请先生成小区的二维码。", "Issue the compound's join link first."));

    public static ProblemHttpResult JoinLinkInvalid() => Problem(404, "join-link-invalid",
        ("二维码无效", "That join link is not valid"), ("请扫描小区公告栏里的二维码。", "Scan the code that hangs in your compound."));

    public static ProblemHttpResult JoinLinkExpired() => Problem(410, "join-link-expired",
        ("二维码已过期", "That join link has expired"), ("请向居委会索取新的二维码。", "Ask the committee for the new code."));

    public static ProblemHttpResult JoinLinkReplaced() => Problem(410, "join-link-replaced",
        ("二维码已更换", "That join link was replaced"), ("请扫描居委会新张贴的二维码。", "Scan the new code that the committee has put up."));

    public static ProblemHttpResult AlreadyJoined() => Problem(409, "already-joined",
        ("您已加入或正在申请这套房屋", "You are a member of that dwelling, or have asked already"), ("每人每套房屋只需申请一次。", "One request per person and dwelling is enough."));

    public static ProblemHttpResult TooManyWaiting(int most) => Problem(409, "too-many-waiting",
        ("待审核的申请太多", "Too many requests are waiting"), ($"同时最多 {most} 个申请，请等居委会处理。", $"At most {most} at once: wait for the committee."), ("most", most));

    public static ProblemHttpResult MembershipDecided(Enum status) => Problem(409, "membership-decided",
        ("申请已被处理", "It has been decided already"), ("请重新读取申请的状态。", "Read the membership again."), ("decision", status));

    public static ProblemHttpResult MembershipClosed() => Problem(409, "membership-closed",
        ("成员关系已结束", "That membership has ended"), ("它已被拒绝或结束。", "It was rejected or has ended."));

    public static ProblemHttpResult NotOnYourself() => Forbidden(("不能为自己办理，请由他人办理。", "Not for yourself: somebody else decides about you."));

    public static ProblemHttpResult NotYoursToGrant() => Forbidden(("您不能授予或撤销这个角色。", "You may not grant or revoke this role."));

    public static ProblemHttpResult LastSecretary() => Problem(409, "last-secretary",
        ("社区至少要有一位书记", "A community needs a secretary"), ("请上级先任命接任者。", "Ask those above to appoint a successor first."));

    public static ProblemHttpResult OfficeIsRevoked() => Problem(409, "office-is-revoked",
        ("职务请用撤销办理", "An office is revoked"), ("迁出只用于住户；职务由授予者撤销。", "Moving out is for homes; an office is revoked by who may grant it."));

    public static ProblemHttpResult RoleNotHeld() => Problem(409, "role-not-held",
        ("对方没有这个角色", "They do not hold that role"), ("请重新读取名单。", "Read the list again."));
}
