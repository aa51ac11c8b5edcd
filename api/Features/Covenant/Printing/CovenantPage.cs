using Linli.Api.Features.Communities;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Printing;

/// <summary>The covenant for whoever follows a link or scans a code in the hall, where the community has opened it: the version in force, or an earlier one by its number. Always a page.</summary>
public static class CovenantPage
{
    /// <summary>Of a version; with <c>#clause-3</c> of a clause.</summary>
    public static string PathOf(string communityId, int number) => $"/covenant/{communityId}/{number}";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/covenant/{communityId}", (string communityId, HttpResponse response, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
            Handle(communityId, null, response, store, clock, cancel)).ExcludeFromDescription();
        app.MapGet("/covenant/{communityId}/{number:int}", (string communityId, int number, HttpResponse response, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
            Handle(communityId, number, response, store, clock, cancel)).ExcludeFromDescription();
    }

    internal static async Task<ContentHttpResult> Handle(string communityId, int? number, HttpResponse response, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.Find<CovenantSettings>(communityId, cancel) is not { IsPublic: true } || await store.Find<Community>(communityId, cancel) is not { } community) return Closed(response);
        var now = await CovenantNow.Load(store, communityId, clock.GetUtcNow(), cancel);
        var version = number is null ? now.InForce : await store.First(Query.On(CovenantVersion.ByNumber, communityId, number), cancel);
        return version?.InForceFrom is null ? Closed(response) : PrintedPage.Show(response, StatusCodes.Status200OK, CovenantSheet.Body(community, version, now.StageOf(version)));
    }

    // Also where there is no such community: who may not read it does not learn which there are.
    private static ContentHttpResult Closed(HttpResponse response) => PrintedPage.Show(response, StatusCodes.Status404NotFound, $"""
        <h1>{new Text("居民公约", "Residents’ covenant")}</h1>
        <p class="note">{new Text("这里没有公开的居民公约。本社区居民请登录邻里阅读。", "No covenant is open to everybody here. Members of the community read it in Linli after signing in.")}</p>
        """);
}
