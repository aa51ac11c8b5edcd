using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Comments.Reading;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments;

/// <summary>A resident answers a post or a comment; staff may answer officially.</summary>
public static class WriteComment
{
    public const int LongestBody = 8000;

    // The client chooses Id, so a retry on a bad network cannot write the comment twice.
    public sealed record Request(
        [Required] Guid? Id,
        [Required, StringLength(LongestBody, MinimumLength = 1)] string Body,
        [Id] string? ReplyTo,
        [MaxLength(TextCheck.MostMentions), Id] IReadOnlyList<string>? Mentions,
        OfficialRequest? Official);

    public sealed record OfficialRequest([Required] OfficialState? State, [StringLength(500)] string? Reason);

    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapPost("/{postId}/comments", Handle).WithName("writeComment").WithSummary("Comments on a post, or replies to a comment; safe to repeat with the same id.");

    internal static async Task<Results<Created<CommentView>, ProblemHttpResult>> Handle(
        string postId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.TryComment(out var author, out var refusal))
        {
            // A retry whose first try was in time finds what that wrote.
            return await store.Find<Comment>($"{request.Id:N}", cancel) is { } earlier && IsOf(caller.ResidentId, seen.Post.Id, earlier) ? await Written(earlier) : refusal;
        }

        if (request.Official is not null && !seen.Board.IsAnsweredBy(author)) return Problems.NotOfficial(author.IsStaff);

        var check = new TextCheck(seen.Post.CommunityId, store, cancel);
        var official = OfficialOf(request.Official, check);
        var (answered, parent) = await ThreadOf(request.ReplyTo, seen.Post, store, check, cancel);
        var text = new CommentText(check.Body(request.Body), await check.Mentions(request.Mentions ?? []));
        if (!check.IsFine) return Problems.Invalid(check.Errors);
        if (answered is { IsRemoved: true }) return Problems.CommentRemoved();

        // A thread has one level: an answer to a reply stands beside it and names its writer instead.
        if (answered is { IsReply: true } && answered.AuthorId != author.ResidentId && await store.Belongs(answered.AuthorId, answered.CommunityId, cancel))
            text = text with { Mentions = text.Mentions.Union([answered.AuthorId]).ToImmutableArray() };

        var comment = Comment.Write($"{request.Id:N}", seen.Post, parent, text, official, author, clock.GetUtcNow());
        return await Add(comment, store, cancel) is { } written ? await Written(written) : Problems.IdTaken();

        async Task<Created<CommentView>> Written(Comment comment) => TypedResults.Created($"/api/v1/comments/{comment.Id}", await store.View(comment, cancel));
    }

    private static bool IsOf(string residentId, string postId, Comment comment) => comment.AuthorId == residentId && comment.PostId == postId && !comment.IsRemoved;

    private static OfficialMark? OfficialOf(OfficialRequest? official, TextCheck check)
    {
        if (official is null) return null;
        var reason = string.IsNullOrWhiteSpace(official.Reason) ? null : official.Reason.Trim();
        if (official.State == OfficialState.Declined && reason is null) check.Refuse("official.reason", ("不予办理须说明理由。", "Declining needs a reason."));
        return new OfficialMark(official.State!.Value, reason);
    }

    /// <summary>The comment that is answered, and the one that the answer hangs on.</summary>
    private static async Task<(Comment? Answered, Comment? Parent)> ThreadOf(string? replyTo, Post post, IDocumentStore store, TextCheck check, CancellationToken cancel)
    {
        if (replyTo is null) return (null, null);
        var answered = await store.Find<Comment>(replyTo, cancel);
        if (answered is null || answered.PostId != post.Id || !answered.IsShown) check.Refuse("replyTo", ("该帖子下没有这条评论。", "The post has no such comment."));
        else return (answered, answered.IsReply ? await store.Find<Comment>(answered.ParentId!, cancel) : answered);
        return (null, null);
    }

    /// <returns>The comment as it stands; null when its id is taken.</returns>
    private static async Task<Comment?> Add(Comment comment, IDocumentStore store, CancellationToken cancel)
    {
        // Without an official state nothing is replaced: any number of neighbours comment at once.
        if (comment.Official is null) return (await store.AddOnce(comment, IsMine, Adding(comment), cancel))?.Document;

        return await store.Decide(async () =>
        {
            if (await store.Find<Comment>(comment.Id, cancel) is { } earlier) return (null, IsMine(earlier) ? earlier : null);
            var post = (await store.Find<Post>(comment.PostId, cancel))!;
            return (Adding(comment, post), (Comment?)comment);
        }, cancel);

        bool IsMine(Comment earlier) => IsOf(comment.AuthorId, comment.PostId, earlier);
    }

    private static Changes Adding(Comment comment, Post? answeredOfficially = null)
    {
        var changes = new Changes();
        if (answeredOfficially is { } post)
            changes.Replace(post.Answer(comment.Answer)).Announce(new OfficialReplyGiven(post.BoardId, post.Id, comment.Id, post.AuthorId) { CommunityId = post.CommunityId });

        changes.Add(comment).Increment<Post>(comment.PostId, post => post.CommentCount, 1).Raise<Post>(comment.PostId, post => post.ActivityAt, comment.CreatedAt);
        if (comment.ParentId is not null) changes.Increment<Comment>(comment.ParentId, parent => parent.ReplyCount, 1);
        changes.Announce(new CommentWritten(comment.BoardId, comment.PostId, comment.Id, comment.ParentId) { CommunityId = comment.CommunityId });
        return changes.AnnounceMentions(comment, comment.Mentions);
    }
}
