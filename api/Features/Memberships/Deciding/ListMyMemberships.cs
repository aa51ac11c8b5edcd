using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>Everywhere the caller is a member or holds an office, waits, was rejected, or was.</summary>
public static class ListMyMemberships
{
    internal static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/me/memberships", Handle).WithName("listMyMemberships").WithSummary("My memberships and offices, of one status or all.").WithTags("Me");

    internal static async Task<Results<Ok<Page<MembershipView>>, ProblemHttpResult>> Handle(
        Choice<MembershipStatus>? status, [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        var query = status is null ? Query.On(Membership.OfResident, caller.ResidentId) : Query.On(Membership.OfResident, caller.ResidentId, status.Value.Value);
        if (!listing.TryApply(query, out var page)) return Problems.BadCursor();
        var memberships = await store.List(page, cancel);
        return TypedResults.Ok(new Page<MembershipView>(await MembershipView.Of(memberships.Items, store, cancel), memberships.Next));
    }
}
