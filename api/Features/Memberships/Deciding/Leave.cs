using Linli.Api.Features.Audit;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>Somebody leaves a dwelling, takes back their wish to join, or lays down an office. The last secretary stays until there is another.</summary>
public static class Leave
{
    internal static void Map(IEndpointRouteBuilder memberships) =>
        memberships.MapPost("/{membershipId}/leave", Handle).WithName("leave").WithSummary("Ends my membership, my request, or my office.");

    internal static async Task<Results<Ok<MembershipView>, ProblemHttpResult>> Handle(
        string membershipId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (left, problem) = await store.Decide<(Membership?, ProblemHttpResult?)>(async () =>
        {
            if (await store.Find<Membership>(membershipId, cancel) is not { } membership || membership.ResidentId != caller.ResidentId) return (null, (null, Problems.NotFound("membership")));
            if (!membership.IsOpen) return membership.EndedBy == caller.ResidentId ? (null, (membership, null)) : (null, (null, Problems.MembershipClosed()));

            var now = clock.GetUtcNow();
            var ended = membership.End(caller.ResidentId, null, now);
            var changes = new Changes().Replace(ended).Announce(new MembershipEnded(ended.Id, ended.ResidentId) { CommunityId = ended.CommunityId });
            if (ended.CommunityId.Length > 0) changes.Announce(new QueueChanged(ended.Id) { CommunityId = ended.CommunityId });
            if (!membership.IsOffice) return (changes, (ended, null));

            changes.Add(AuditEntry.Of((await store.FindPlace(membership.PlaceId, cancel))!, caller.ResidentId, AuditedAct.OfficeLeft, now).About(caller.ResidentId, membership.Id));
            if (!membership.Roles.Contains(Role.Secretary)) return (changes, (ended, null));
            return await CommunityWithAnother(membership, store, cancel) is { } community
                ? (changes.Replace(community), (ended, null)) : (null, (null, Problems.LastSecretary()));
        }, cancel);
        return problem is not null ? problem : TypedResults.Ok(await MembershipView.Of(left!, store, cancel));
    }

    // Two secretaries leaving at once both replace the community: the second decides again, alone.
    private static async Task<Community?> CommunityWithAnother(Membership leaving, IDocumentStore store, CancellationToken cancel)
    {
        var community = await store.Find<Community>(leaving.PlaceId, cancel);
        var offices = await store.ListAll(Query.On(Membership.OfficesIn, leaving.PlaceId, MembershipStatus.Active), cancel);
        return offices.Any(office => office.Id != leaving.Id && office.Roles.Contains(Role.Secretary)) ? community : null;
    }
}
