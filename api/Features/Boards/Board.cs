using System.Collections.Immutable;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Boards;

/// <summary>板块: where posts of one subject stand. A community switches it on or off, renames and orders it, and says who may post.</summary>
public sealed record Board : Document
{
    public static readonly Index<Board> InCommunity = Index.On<Board>(b => b.CommunityId, b => b.Order);
    public static readonly Index<Board> ByKey = Index.On<Board>(b => b.CommunityId, b => b.Key).Unique();

    /// <summary>Which board of the starting set it is, e.g. <c>second-hand</c>; never changes.</summary>
    public required string Key { get; init; }

    /// <summary>As the community calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Its place among the community's boards, from 0.</summary>
    public int Order { get; init; }

    /// <summary>Off: what was written stays readable for members, nothing new is taken.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Anybody signed in may read it, members of other communities included.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Who may post; empty: everyone who belongs to the community.</summary>
    public ImmutableArray<Role> PostRoles { get; init; } = [];

    /// <summary>Who, beside the committee, keeps it: pins, closes, moves. The doctor keeps the doctor's board.</summary>
    public ImmutableArray<Role> KeeperRoles { get; init; } = [];

    public ImmutableArray<PostKind> Kinds { get; init; } = [PostKind.Discussion, PostKind.Question, PostKind.Notice];

    public bool IsReadableBy(Member? member) => member is not null || (IsPublic && IsOn);

    public bool TakesPostsOf(Member member) => !member.IsObserver && (PostRoles.IsEmpty || member.Roles.Overlaps(PostRoles));

    public bool IsAnsweredBy(Member member) => member.Roles.Overlaps(Roles.Answering) || member.Roles.Overlaps(KeeperRoles);

    public bool IsKeptBy(Member member) => member.IsManager || member.Roles.Overlaps(KeeperRoles);
}
