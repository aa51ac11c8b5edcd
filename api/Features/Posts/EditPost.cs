using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Posts.Events;
using Linli.Api.Features.Posts.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts;

/// <summary>The author changes a post; the earlier text stays in its history. What is left out stays.</summary>
public static class EditPost
{
    // Version is the text that the author had before their eyes.
    public sealed record Request(
        [Required, Range(1, int.MaxValue)] int? Version,
        [StringLength(PostFields.LongestTitle, MinimumLength = 1)] string? Title,
        [StringLength(PostFields.LongestBody, MinimumLength = 1)] string? Body,
        [MaxLength(PostFields.MostPhotos), Id] IReadOnlyList<string>? PhotoIds,
        [MaxLength(Prose.TextCheck.MostTags)] IReadOnlyList<string>? Tags,
        PostFields.PlaceRequest? Place,
        [MaxLength(Prose.TextCheck.MostMentions), Id] IReadOnlyList<string>? Mentions);

    internal static void Map(IEndpointRouteBuilder posts) => posts.MapPatch("/{postId}", Handle).WithName("editPost").WithSummary("Changes my post; what is left out stays.");

    internal static async Task<Results<Ok<PostView>, ProblemHttpResult>> Handle(
        string postId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { } seen) return Problems.NotFound("post");
        if (!seen.TryOwn(out var author, out var refusal)) return refusal;
        if (seen.Post.IsRemoved) return Problems.PostRemoved();

        var fields = new PostFields(request.Title, request.Body, request.PhotoIds, request.Tags, request.Place, request.Mentions);
        var (text, invalid) = await fields.Read(seen.Post.Text, author, store, cancel);
        if (text is null) return invalid!;

        var added = text.PhotoIds.Except(seen.Post.PhotoIds).ToList();
        if (await store.PhotosFor(added, Attachment.Post(seen.Post.Id), author.ResidentId, author.CommunityId, cancel) is not { } photos) return Problems.PhotosNotYours();

        var edited = await store.Change<Post, Post?>(seen.Post.Id, post => Edit(post, text, photos, request.Version!.Value, clock.GetUtcNow()), cancel);
        if (edited is null) return Problems.Changed();
        // Read again: neighbours comment and react in place while the text is changed.
        return TypedResults.Ok(await PostView.Of(await store.Find<Post>(edited.Id, cancel) ?? edited, store, cancel));
    }

    private static (Changes?, Post?) Edit(Post post, PostText text, IReadOnlyList<Photo> photos, int version, DateTimeOffset now)
    {
        // A repeated request finds its own text there.
        if (!post.IsRemoved && post.Text == text) return (null, post);
        if (post.IsRemoved || post.Edition != version) return (null, null);

        var edited = post.Edit(text, now);
        var changes = new Changes().Replace(edited).Replace(photos).Add(PostVersion.Of(post)).Announce(new PostEdited(post.BoardId, post.Id) { CommunityId = post.CommunityId });
        foreach (var named in text.Mentions.Except(post.Mentions).Where(id => id != post.AuthorId))
            changes.Announce(new MentionMade(named, post.BoardId, post.Id) { CommunityId = post.CommunityId });
        return (changes, edited);
    }
}
