using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Posts.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts;

/// <summary>A resident posts on a board.</summary>
public static class WritePost
{
    // The client chooses Id, so a retry on a bad network cannot write the post twice.
    public sealed record Request(
        [Required] Guid? Id,
        [Required] PostKind? Kind,
        [Required, StringLength(PostFields.LongestTitle, MinimumLength = 1)] string Title,
        [Required, StringLength(PostFields.LongestBody, MinimumLength = 1)] string Body,
        [MaxLength(PostFields.MostPhotos), Id] IReadOnlyList<string>? PhotoIds,
        [MaxLength(Prose.TextCheck.MostTags)] IReadOnlyList<string>? Tags,
        PostFields.PlaceRequest? Place,
        [MaxLength(Prose.TextCheck.MostMentions), Id] IReadOnlyList<string>? Mentions);

    internal static void Map(IEndpointRouteBuilder boards) =>
        boards.MapPost("/{boardId}/posts", Handle).WithName("writePost").WithSummary("Posts on a board; safe to repeat with the same id.");

    internal static async Task<Results<Created<PostView>, ProblemHttpResult>> Handle(
        string boardId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisibleBoard(boardId, caller, cancel) is not { } seen) return Problems.NotFound("board");
        if (!TryPost(seen, request.Kind!.Value, out var author, out var refusal))
        {
            // A retry whose first try was in time finds what that wrote.
            return await store.Find<Post>($"{request.Id:N}", cancel) is { } earlier && IsRepeated(earlier, caller.ResidentId) ? await Written(earlier) : refusal;
        }

        var fields = new PostFields(request.Title, request.Body, request.PhotoIds, request.Tags, request.Place, request.Mentions);
        var (text, invalid) = await fields.Read(PostText.Nothing, author, store, cancel);
        if (text is null) return invalid!;

        var post = Post.Write($"{request.Id:N}", seen.Board, request.Kind.Value, text, author, clock.GetUtcNow());
        if (await store.PhotosFor(text.PhotoIds, Attachment.Post(post.Id), author.ResidentId, author.CommunityId, cancel) is not { } photos) return Problems.PhotosNotYours();
        var changes = new Changes().Add(post).Replace(photos).Announce(new PostWritten(post.BoardId, post.Id) { CommunityId = post.CommunityId });
        foreach (var named in text.Mentions.Where(id => id != author.ResidentId))
            changes.Announce(new MentionMade(named, post.BoardId, post.Id) { CommunityId = post.CommunityId });

        return await store.AddOnce(post, earlier => IsRepeated(earlier, author.ResidentId), changes, cancel) is var (written, _) ? await Written(written) : Problems.IdTaken();

        // The staff may have moved it since, and its author may have edited it; both at once look like another post.
        bool IsRepeated(Post earlier, string residentId) =>
            earlier.AuthorId == residentId && !earlier.IsRemoved && (earlier.BoardId == boardId || earlier.Title == Prose.PlainText.OneLine(request.Title));

        async Task<Created<PostView>> Written(Post post) => TypedResults.Created($"/api/v1/posts/{post.Id}", await PostView.Of(post, store, cancel));
    }

    private static bool TryPost(SeenBoard seen, PostKind kind, [NotNullWhen(true)] out Member? author, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        if (!seen.TryWrite(out author, out refusal)) return false;
        var board = seen.Board;
        refusal = !board.TakesPostsOf(author) ? Problems.MayNotPost(board.PostRoles.Select(role => (string)Stored.Key(role)!))
            : !board.Kinds.Contains(kind) ? Problems.KindNotTaken(board.Kinds.Select(taken => (string)Stored.Key(taken)!))
            : kind == PostKind.Notice && !author.IsStaff ? Problems.NoticesByStaff()
            : null;
        return refusal is null;
    }
}
