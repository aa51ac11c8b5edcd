using System.Collections.Immutable;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Boards;

/// <summary>The boards that a community starts with. Whoever creates a community adds them in the same commit.</summary>
public static class StartingBoards
{
    private static readonly ImmutableArray<Role> Committee = [Role.Secretary, Role.Committee];
    private static readonly ImmutableArray<Role> AnyStaff = [.. Roles.Staff.Order()];

    public static ImmutableArray<Board> For(string communityId)
    {
        Board[] boards =
        [
            New("announcements", "公告") with { PostRoles = Committee, Kinds = [PostKind.Notice], IsPublic = true },
            New("party", "党建园地") with { PostRoles = Committee, Kinds = [PostKind.Notice, PostKind.Discussion] },
            New("council", "议事厅"),
            New("around", "身边事"),
            New("neighbours", "左邻右舍"),
            New("mutual-help", "互助"),
            New("second-hand", "闲置") with { Kinds = [PostKind.SecondHand] },
            New("property", "物业之窗") with { KeeperRoles = [Role.Property] },
            New("owners-committee", "业委连线") with { KeeperRoles = [Role.OwnersCommittee] },
            New("police", "警民直通车") with { KeeperRoles = [Role.Police] },
            New("doctor", "家庭医生") with { KeeperRoles = [Role.Doctor] },
            New("legal", "公共法律服务") with { KeeperRoles = [Role.Lawyer] },
            New("how-to", "办事指南") with { PostRoles = AnyStaff, Kinds = [PostKind.Notice], IsPublic = true },
            New("services", "社区服务"),
            New("activities", "活动"),
        ];
        return [.. boards.Select((board, order) => board with { CommunityId = communityId, Order = order })];

        static Board New(string key, string name) => new() { Id = Document.NewId(), Key = key, Name = name };
    }
}
