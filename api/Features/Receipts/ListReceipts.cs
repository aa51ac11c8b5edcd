using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Receipts;

/// <summary>The committee sees which dwellings a notice has not reached, to knock there, and which have seen it and when. It sees no names.</summary>
public static class ListReceipts
{
    // Dwellings looked at for one page at most; where nearly all have seen it a page may be short and still have a next one.
    private const int MostLookedAt = 1000;
    private const int AtOnce = 200;

    public sealed record Filter
    {
        [Description("`true`: those that have seen it; otherwise those that have not.")]
        public bool? Seen { get; init; }

        [StringLength(32), Description("Only this compound, by building, unit and room.")]
        public string? Compound { get; init; }

        [StringLength(40), Description("With compound: only this building.")]
        public string? Building { get; init; }
    }

    /// <param name="Dwelling">Where it is.</param>
    /// <param name="SeenAt">When the first of its members saw it; absent when none has.</param>
    public sealed record ReceiptView(DwellingAddress Dwelling, DateTimeOffset? SeenAt);

    internal static void Map(IEndpointRouteBuilder posts) => posts.MapGet("/{postId}/receipts", Handle)
        .WithName("listReceipts").WithSummary("Committee: the dwellings that have not seen a notice, or those that have. A page may be short and still have a next one.");

    internal static async Task<Results<Ok<Page<ReceiptView>>, ProblemHttpResult>> Handle(
        string postId, [AsParameters] Filter filter, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisiblePost(postId, caller, cancel) is not { Post: var post } on) return Problems.NotFound("post");
        if (on.On.Member is not { IsManager: true }) return Problems.NotManager();
        if (post.Kind != PostKind.Notice) return Problems.NotANotice();
        if (filter is { Building: not null, Compound: null }) return Problems.Invalid("building", ("请同时选择小区。", "A building goes with its compound."));
        if (filter.Compound is not null && (await store.Find<Compound>(filter.Compound, cancel))?.CommunityId != post.CommunityId) return Problems.NotFound("compound");

        var dwellings = filter.Compound is null ? Query.On(Dwelling.InCommunity, post.CommunityId) : DwellingQueries.In(filter.Compound, filter.Building, null);
        if (!listing.TryApply(dwellings, out var page)) return Problems.BadCursor();
        return TypedResults.Ok(await Page(post.Id, filter, dwellings, page, store, cancel));
    }

    private static async Task<Page<ReceiptView>> Page(string postId, Filter filter, Query<Dwelling> dwellings, Query<Dwelling> page, IDocumentStore store, CancellationToken cancel)
    {
        var found = new List<(Dwelling Dwelling, DateTimeOffset? SeenAt)>();
        string? next = null;
        for (var lookedAt = 0; lookedAt < MostLookedAt; lookedAt += AtOnce)
        {
            var read = await store.List(page.Take(AtOnce), cancel);
            var receipts = (await store.FindMany<DwellingReceipt>([.. read.Items.Select(dwelling => DwellingReceipt.IdOf(postId, dwelling.Id))], cancel)).ToDictionary(receipt => receipt.DwellingId, receipt => receipt.At);
            foreach (var dwelling in read.Items)
            {
                if (receipts.ContainsKey(dwelling.Id) != (filter.Seen == true)) continue;
                if (found.Count == page.Limit) return new(await Views(found, store, cancel), dwellings.CursorAt(found[^1].Dwelling.Id, KeysOf(found[^1].Dwelling, filter)));
                found.Add((dwelling, receipts.TryGetValue(dwelling.Id, out var at) ? at : null));
            }

            next = read.Next;
            if (next is null || !dwellings.Take(page.Limit).TryAfter(next, out page)) break;
        }

        return new(await Views(found, store, cancel), next);
    }

    /// <summary>Where a dwelling stands in its list, as the store compares it.</summary>
    private static ImmutableArray<object?> KeysOf(Dwelling dwelling, Filter filter) => (filter.Compound, filter.Building) switch
    {
        (null, _) => [],
        (_, null) => [dwelling.Building, dwelling.Unit, dwelling.RoomKey],
        _ => [dwelling.Unit, dwelling.RoomKey],
    };

    private static async Task<IReadOnlyList<ReceiptView>> Views(List<(Dwelling Dwelling, DateTimeOffset? SeenAt)> found, IDocumentStore store, CancellationToken cancel)
    {
        var compounds = await store.FindMany<Compound>([.. found.Select(one => one.Dwelling.CompoundId).Distinct()], cancel);
        var names = compounds.ToDictionary(compound => compound.Id, compound => compound.Name);
        return [.. found.Select(one => new ReceiptView(DwellingAddress.Of(one.Dwelling, names.GetValueOrDefault(one.Dwelling.CompoundId, "")), one.SeenAt))];
    }
}
