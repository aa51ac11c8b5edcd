using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Receipts;

/// <summary>A member's client reports that they have a notice before their eyes; once more changes nothing.</summary>
public static class SeeNotice
{
    internal static void Map(IEndpointRouteBuilder posts) =>
        posts.MapPut("/{postId}/seen", Handle).WithName("seeNotice").WithSummary("Reports that I have seen a notice; the first time counts, for each of my dwellings.");

    internal static async Task<Results<Ok<SeenCountView>, ProblemHttpResult>> Handle(
        string postId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { Post: var post } on) return Problems.NotFound("post");
        if (!on.On.TryBelong(out var member, out var refusal)) return refusal;
        if (post.Kind != PostKind.Notice) return Problems.NotANotice();
        if (post.IsRemoved) return Problems.PostRemoved();

        // Nothing that everybody writes to is changed, so any number of residents report at once. A neighbour of the same dwelling
        // who was faster takes its receipt; then this is decided again.
        var mine = await store.Decide(async () =>
        {
            if (await store.Find<SeenNotice>(SeenNotice.IdOf(post.Id, member.ResidentId), cancel) is { } earlier) return (null, earlier);
            var seen = new SeenNotice
            {
                Id = SeenNotice.IdOf(post.Id, member.ResidentId), CommunityId = post.CommunityId, PostId = post.Id, ResidentId = member.ResidentId,
                At = clock.GetUtcNow(), DwellingIds = [.. member.DwellingIds.Distinct()],
            };
            return (await Changes(seen, store, cancel), seen);
        }, cancel);
        return TypedResults.Ok(await SeenCountView.Of(post, mine, store, cancel));
    }

    private static async Task<Changes> Changes(SeenNotice seen, IDocumentStore store, CancellationToken cancel)
    {
        var changes = new Changes().Add(seen).Announce(new NoticeSeen(seen.PostId, seen.ResidentId) { CommunityId = seen.CommunityId });
        var known = await store.FindMany<DwellingReceipt>([.. seen.DwellingIds.Select(id => DwellingReceipt.IdOf(seen.PostId, id))], cancel);
        var first = seen.DwellingIds.Except(known.Select(receipt => receipt.DwellingId)).ToList();
        if (first.Count == 0) return changes;
        return changes.AddRange(first.Select(id => DwellingReceipt.Of(seen.CommunityId, seen.PostId, id, seen.At)))
            .Announce(new ReceiptsChanged(seen.PostId) { CommunityId = seen.CommunityId });
    }
}
