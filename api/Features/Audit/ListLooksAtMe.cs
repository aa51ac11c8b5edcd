using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Audit;

/// <summary>When, where and why somebody looked at the caller's real name and phone.</summary>
public static class ListLooksAtMe
{
    /// <param name="CommunityId">Where it happened; the looker is known to the secretary there.</param>
    /// <param name="Reason">The purpose that was stated.</param>
    public sealed record LookView(string Id, DateTimeOffset At, string CommunityId, string? Reason);

    internal static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/me/identity-looks", Handle).WithTags("Me").WithName("listLooksAtMe").WithSummary("When and why staff looked at my real name and phone.");

    internal static async Task<Results<Ok<Page<LookView>>, ProblemHttpResult>> Handle(
        [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        listing.TryApply(Query.On(AuditEntry.AboutResident, caller.ResidentId, AuditedAct.IdentitySeen).Backwards(), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(entry => new LookView(entry.Id, entry.At, entry.CommunityId, entry.Reason)))
            : Problems.BadCursor();
}
