using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Posts;
using Linli.Api.Storage;

namespace Linli.Api.Features.Receipts;

/// <summary>How far a notice has come, in numbers that everyone who reads it may see.</summary>
/// <param name="Dwellings">Dwellings in which somebody has seen it.</param>
/// <param name="OfDwellings">Dwellings in the community's register.</param>
/// <param name="SeenAt">When the caller saw it; absent when they have not.</param>
public sealed record SeenCountView(long Dwellings, long OfDwellings, DateTimeOffset? SeenAt)
{
    internal static async Task<SeenCountView> Of(Post post, SeenNotice? mine, IDocumentStore store, CancellationToken cancel) => new(
        await store.Count(Query.On(DwellingReceipt.OfPost, post.Id), cancel),
        await store.Count(Query.On(Dwelling.InCommunity, post.CommunityId), cancel),
        mine?.At);
}
