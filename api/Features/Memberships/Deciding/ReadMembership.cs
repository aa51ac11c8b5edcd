using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>One's own membership, e.g. to see whether the committee has decided.</summary>
public static class ReadMembership
{
    internal static void Map(IEndpointRouteBuilder memberships) => memberships.MapGet("/{membershipId}", Handle).WithName("readMembership").WithSummary("A membership of mine.");

    internal static async Task<Results<Ok<MembershipView>, ProblemHttpResult>> Handle(string membershipId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<Membership>(membershipId, cancel) is { } membership && membership.ResidentId == caller.ResidentId
            ? TypedResults.Ok(await MembershipView.Of(membership, store, cancel)) : Problems.NotFound("membership");
}
