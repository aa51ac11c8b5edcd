using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>The committee's queue: who waits, longest first; with another status, who is a member, was rejected, or has left.</summary>
public static class ListMemberships
{
    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/memberships", Handle).WithName("listMemberships").WithSummary("Who waits to join, longest first, or is a member, by status (secretary, committee).");

    internal static async Task<Results<Ok<Page<DeskMembershipView>>, ProblemHttpResult>> Handle(
        string communityId, Choice<MembershipStatus>? status, [AsParameters] Listing listing, Caller caller, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (!member.IsManager) return Problems.OnlyManagers();
        if (!listing.TryApply(Query.On(Membership.InPlace, communityId, status?.Value ?? MembershipStatus.Waiting), out var page)) return Problems.BadCursor();

        var memberships = await store.List(page, cancel);
        return TypedResults.Ok(new Page<DeskMembershipView>(await DeskMembershipView.Of(memberships.Items, vault, store, cancel), memberships.Next));
    }
}
