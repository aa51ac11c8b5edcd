using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Search;

/// <summary>Posts and comments of a community by words, board, kind, author and time, among what the caller may read.</summary>
public static class SearchCommunity
{
    public const int LongestWords = 100;

    public sealed record Filter
    {
        [StringLength(LongestWords), Description("All of them must be there. May be empty when something else narrows the search.")]
        public string? Words { get; init; }

        [Id, Description("Only on this board.")]
        public string? Board { get; init; }

        [Description("Only posts of this kind, or only comments.")]
        public Choice<SearchKind>? Kind { get; init; }

        [Id, Description("Only by this resident.")]
        public string? Author { get; init; }

        [Description("Only written at this instant or later (ISO 8601 with an offset).")]
        public DateTimeOffset? Since { get; init; }

        [Description("Only written before this instant (ISO 8601 with an offset).")]
        public DateTimeOffset? Until { get; init; }

        internal string Wanted => Words?.Trim() ?? "";

        internal bool IsEmpty => Wanted.Length == 0 && Board is null && Kind is null && Author is null && Since is null && Until is null;

        internal SearchQuery In(string communityId, int limit) => new(communityId, Wanted)
        {
            Facets =
            [
                .. Board is null ? [] : new[] { $"board:{Board}" },
                .. Kind is null ? [] : new[] { $"kind:{Stored.Key(Kind.Value.Value)}" },
                .. Author is null ? [] : new[] { $"author:{Author}" },
            ],
            Since = Since, Until = Until, Limit = limit,
        };
    }

    internal static void Map(IEndpointRouteBuilder communities) => communities.MapGet("/{communityId}/search", Handle)
        .RequireRateLimiting(Limits.Searches)
        .WithName("searchCommunity").WithSummary("Posts and comments by words, board, kind, author and time, newest first, among what I may read. A page may be short and still have a next one.");

    internal static async Task<Results<Ok<Page<SearchHit>>, ProblemHttpResult>> Handle(
        string communityId, [AsParameters] Filter filter, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<Community>(communityId, cancel) is null) return Problems.NotFound("community");
        var member = await store.MemberOf(caller, communityId, cancel);
        var readable = (await store.BoardsOf(communityId, cancel)).Where(board => board.IsReadableBy(member)).Select(board => board.Id).ToHashSet();
        if (filter.Board is not null && !readable.Contains(filter.Board)) return Problems.NotFound("board");
        if (Check(filter) is { } invalid) return invalid;

        // A guest is asked about board by board: the few public ones.
        var search = new FoundWritings(filter.In(communityId, listing.Limit ?? Listing.DefaultLimit), filter.Kind?.Value, IsNarrowed(filter, member) ? null : [.. readable]);
        if (!search.TryAfter(listing.Cursor, out var rest)) return Problems.BadCursor();
        var found = await rest.Read(store, cancel);
        return TypedResults.Ok(new Page<SearchHit>(await new Hits(filter, readable).Of(found.Items, store, cancel), found.Next));
    }

    private static bool IsNarrowed(Filter filter, Member? member) => member is not null || filter.Board is not null;

    private static ProblemHttpResult? Check(Filter filter) =>
        filter.IsEmpty ? Problems.Invalid("words", ("请输入要找的文字，或选择板块、类型、作者、时间。", "Give words, or narrow by board, kind, author or time."))
        : filter.Wanted.Length > 0 && Words.Wanted(filter.Wanted).Count == 0 ? Problems.Invalid("words", ("其中没有可以查找的文字。", "There is nothing in it that could be looked for."))
        : filter.Since >= filter.Until ? Problems.Invalid("until", ("结束时间须晚于开始时间。", "Must be later than since."))
        : null;
}
