using Linli.Api.Features.Memberships;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Seconding;

internal static class Supports
{
    /// <summary>What the member gave themselves.</summary>
    public static async Task<Support?> SupportBy(this IDocumentStore store, string proposalId, string residentId, CancellationToken cancel) =>
        await store.List(Query.On(Support.OncePerPerson, proposalId, residentId).Take(1), cancel) is { Items: [var support] } ? support : null;

    /// <summary>What the member gave, or else somebody of their dwellings.</summary>
    public static async Task<Support?> SupportOf(this IDocumentStore store, string proposalId, Member member, CancellationToken cancel) =>
        await store.SupportBy(proposalId, member.ResidentId, cancel)
            ?? (await store.FindMany<Support>([.. member.DwellingIds.Distinct().Select(id => Support.IdOf(proposalId, id))], cancel) is [var household, ..] ? household : null);

    public static Query<Support> Counted(Proposal proposal) => Query.On(Support.OfProposal, proposal.Id).From((long)proposal.MaterialEdition);

    /// <summary>The author has read the new text: what they gave stays counted.</summary>
    public static async Task<Changes> FollowAuthor(this Changes changes, Proposal edited, IDocumentStore store, DateTimeOffset now, CancellationToken cancel) =>
        await store.SupportBy(edited.Id, edited.AuthorId, cancel) is { } own ? changes.Replace(own.Confirm(edited.AuthorId, edited.Edition, now)) : changes;

    /// <summary>
    /// Sees whether enough dwellings have seconded in time, and if so, passes the proposal on. Beside the supports rather than with them, so that any number of
    /// neighbours second at once; whoever gave the last one needed does it, and <see cref="SecondingFollowsSupport"/> after a crash.
    /// </summary>
    public static Task<bool> SettleSeconding(this IDocumentStore store, string proposalId, TimeProvider clock, CancellationToken cancel) => store.Decide(async () =>
    {
        if (await store.Find<Proposal>(proposalId, cancel) is not { SecondedAt: null, Ending: null } proposal) return (null, false);
        var needed = proposal.Rules.SecondingDwellings;
        if (await store.Count(Counted(proposal), cancel) < needed) return (null, false);
        var inTime = (await store.ListAll(Counted(proposal), cancel)).Select(support => support.At).Where(at => at < proposal.SecondingEndsAt).Order().ToList();
        if (inTime.Count < needed) return (null, false);
        var now = clock.GetUtcNow();
        return (new Changes().Write(proposal, proposal.Second(inTime[needed - 1], now), now), true);
    }, cancel);

    public static Changes Announce(this Changes changes, Support support) =>
        changes.Announce(new SupportChanged(support.ProposalId, support.ResidentId) { CommunityId = support.CommunityId });
}
