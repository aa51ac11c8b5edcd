using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;

namespace Linli.Api.Features.Boards;

/// <summary>A board as its readers see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="CommunityId">Whose it is.</param>
/// <param name="Key">Which board of the starting set it is, e.g. <c>second-hand</c>.</param>
/// <param name="Name">As the community calls it.</param>
/// <param name="Order">Its place, from 0.</param>
/// <param name="IsOn">Off: takes nothing new.</param>
/// <param name="IsPublic">Anybody signed in may read it.</param>
/// <param name="PostRoles">Who may post; empty: everyone who belongs to the community.</param>
/// <param name="KeeperRoles">Who, beside the committee, pins, closes, moves and removes.</param>
/// <param name="Kinds">Kinds of posts that it takes.</param>
/// <param name="Version">For a guarded change.</param>
public sealed record BoardView(
    string Id, string CommunityId, string Key, string Name, int Order, bool IsOn, bool IsPublic,
    IReadOnlyList<Role> PostRoles, IReadOnlyList<Role> KeeperRoles, IReadOnlyList<PostKind> Kinds, long Version)
{
    internal static BoardView Of(Board board) => new(
        board.Id, board.CommunityId, board.Key, board.Name, board.Order, board.IsOn, board.IsPublic, board.PostRoles, board.KeeperRoles, board.Kinds, board.Version);
}
