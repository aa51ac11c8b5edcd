using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Deciding;

/// <summary>What deciding about a membership has in common: a manager of its community, never the member themself, one decision that counts.</summary>
internal static class Desk
{
    /// <param name="store">The store.</param>
    /// <param name="membershipId">The membership.</param>
    /// <param name="caller">Who decides.</param>
    /// <param name="vault">Compares with the register.</param>
    /// <param name="decide">The decided membership and the changes that go with it, or a refusal; the answer of an earlier, equal decision has no changes.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<Results<Ok<DeskMembershipView>, ProblemHttpResult>> Decide(
        IDocumentStore store, string membershipId, Caller caller, Vault vault, Func<Membership, Decision> decide, CancellationToken cancel)
    {
        var decision = await store.Decide(async () =>
        {
            if (await store.Find<Membership>(membershipId, cancel) is not { } membership) return Refusal(Problems.NotFound("membership"));
            var manager = membership.CommunityId.Length == 0 ? null : await store.MemberOf(caller, membership.CommunityId, cancel);
            if (manager is null) return Refusal(Problems.NotFound("membership"));
            if (!manager.IsManager) return Refusal(Problems.OnlyManagers());
            if (membership.ResidentId == caller.ResidentId) return Refusal(Problems.NotOnYourself());
            var decided = decide(membership);
            return (decided.Changes, decided);
        }, cancel);
        return decision.Problem is { } problem ? problem : TypedResults.Ok(await DeskMembershipView.Of(decision.Membership!, vault, store, cancel));
    }

    private static (Changes?, Decision) Refusal(ProblemHttpResult problem) => (null, new Decision(null, null, problem));
}

internal sealed record Decision(Changes? Changes, Membership? Membership, ProblemHttpResult? Problem)
{
    /// <summary>Decided before, in the same way by the same person: a retry.</summary>
    public static Decision Again(Membership membership) => new(null, membership, null);

    public static Decision Refuse(ProblemHttpResult problem) => new(null, null, problem);

    public static Decision Take(Membership membership, Changes changes) => new(changes, membership, null);
}
