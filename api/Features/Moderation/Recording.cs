using Linli.Api.Features.Audit;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Moderation;

/// <summary>What goes into the same commit as an act of the staff: the entry in the audit log, and what the managers find again.</summary>
internal static class Recording
{
    public static Changes Record(this Changes changes, AuditedAct act, Post post, Member keeper, DateTimeOffset now, string? reason = null, params IEnumerable<string> boardIds) =>
        changes.Add(AuditEntry.In(post.CommunityId, keeper.ResidentId, act, now).About(post.AuthorId, [post.Id, .. boardIds]) with { Reason = reason });

    public static Changes Record(this Changes changes, AuditedAct act, Comment comment, Member keeper, DateTimeOffset now, string? reason = null) =>
        changes.Add(AuditEntry.In(comment.CommunityId, keeper.ResidentId, act, now).About(comment.AuthorId, comment.Id, comment.PostId) with { Reason = reason });

    /// <summary>Puts it on the managers' list.</summary>
    public static Changes Keep(this Changes changes, TakenAway taken) => changes.Add(taken).Announce(new RemovalsChanged { CommunityId = taken.CommunityId });

    /// <summary>Takes it off the list again.</summary>
    public static async Task<Changes> Forget(this Changes changes, TakenKind kind, Writing restored, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<TakenAway>(TakenAway.IdOf(kind, restored.Id), cancel) is { } taken) changes.Remove(taken);
        return changes.Announce(new RemovalsChanged { CommunityId = restored.CommunityId });
    }
}
