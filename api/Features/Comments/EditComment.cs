using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Comments.Events;
using Linli.Api.Features.Comments.Reading;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Comments;

/// <summary>The author changes a comment; the earlier text stays in its history.</summary>
public static class EditComment
{
    // Version is the text that the author had before their eyes.
    public sealed record Request(
        [Required, Range(1, int.MaxValue)] int? Version,
        [Required, StringLength(WriteComment.LongestBody, MinimumLength = 1)] string Body,
        [MaxLength(TextCheck.MostMentions), Id] IReadOnlyList<string>? Mentions);

    internal static void Map(IEndpointRouteBuilder comments) => comments.MapPatch("/{commentId}", Handle).WithName("editComment").WithSummary("Changes my comment.");

    internal static async Task<Results<Ok<CommentView>, ProblemHttpResult>> Handle(
        string commentId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleComment(commentId, caller, cancel) is not { } seen) return Problems.NotFound("comment");
        if (!seen.TryOwn(out _, out var refusal)) return refusal;
        if (seen.Comment.IsRemoved) return Problems.CommentRemoved();

        var check = new TextCheck(seen.Comment.CommunityId, store, cancel);
        var text = new CommentText(check.Body(request.Body), request.Mentions is null ? seen.Comment.Mentions : await check.Mentions(request.Mentions));
        if (!check.IsFine) return Problems.Invalid(check.Errors);

        var edited = await store.Change<Comment, Comment?>(commentId, comment => Edit(comment, text, request.Version!.Value, clock.GetUtcNow()), cancel);
        if (edited is null) return Problems.Changed();
        // Read again: neighbours reply and react in place while the text is changed.
        return TypedResults.Ok(await store.View(await store.Find<Comment>(edited.Id, cancel) ?? edited, cancel));
    }

    private static (Changes?, Comment?) Edit(Comment comment, CommentText text, int version, DateTimeOffset now)
    {
        // A repeated request finds its own text there.
        if (!comment.IsRemoved && comment.Body == text.Body && comment.Mentions.SequenceEqual(text.Mentions)) return (null, comment);
        if (comment.IsRemoved || comment.Edition != version) return (null, null);

        var edited = comment.Edit(text, now);
        var changes = new Changes().Replace(edited).Add(CommentVersion.Of(comment))
            .Announce(new CommentEdited(comment.BoardId, comment.PostId, comment.Id, comment.ParentId) { CommunityId = comment.CommunityId });
        return (changes.AnnounceMentions(comment, text.Mentions.Except(comment.Mentions)), edited);
    }
}
