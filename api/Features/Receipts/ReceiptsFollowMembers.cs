using Linli.Api.Events;
using Linli.Api.Features.Memberships;
using Linli.Api.Storage;

namespace Linli.Api.Features.Receipts;

/// <summary>Holds the dwellings' receipts to who belongs to them now, whenever somebody comes, goes, or sees a notice while coming or going.</summary>
public sealed class ReceiptsFollowMembers(IDocumentStore store) : ISubscriber
{
    private const int MostAtOnce = 200;

    public string Name => "receipts-follow-members";

    public Task Handle(LoggedEvent logged, CancellationToken cancel) => logged.Event switch
    {
        MembershipApproved approved => SettleDwelling(approved.MembershipId, cancel),
        MembershipEnded ended => SettleDwelling(ended.MembershipId, cancel),
        NoticeSeen seen => SettleNotice(seen, cancel),
        _ => Task.CompletedTask,
    };

    private async Task SettleDwelling(string membershipId, CancellationToken cancel)
    {
        if (await store.Find<Membership>(membershipId, cancel) is not { DwellingId: { } dwellingId } membership) return;
        Page<SeenNotice> page;
        string? cursor = null;
        do
        {
            Query.On(SeenNotice.OfResident, membership.ResidentId, membership.CommunityId).Take(MostAtOnce).TryAfter(cursor, out var query);
            page = await store.List(query, cancel);
            foreach (var seen in page.Items) await Settle(seen, dwellingId, cancel);
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    // Whoever reported read their memberships just before; one that began or ended in between is found here.
    private async Task SettleNotice(NoticeSeen happened, CancellationToken cancel)
    {
        if (await store.Find<SeenNotice>(SeenNotice.IdOf(happened.PostId, happened.ResidentId), cancel) is not { } seen) return;
        var now = await store.ListAll(Query.On(Membership.OfResident, seen.ResidentId, MembershipStatus.Active), cancel);
        var here = now.Where(membership => membership.CommunityId == seen.CommunityId).Select(membership => membership.DwellingId).OfType<string>();
        foreach (var dwellingId in seen.DwellingIds.Union(here)) await Settle(seen, dwellingId, cancel);
    }

    private Task<bool> Settle(SeenNotice about, string dwellingId, CancellationToken cancel) => store.Decide(async () =>
    {
        var members = await store.ListAll(Query.On(Membership.OfDwelling, dwellingId, MembershipStatus.Active), cancel);
        var seen = await store.FindMany<SeenNotice>([.. members.Select(member => SeenNotice.IdOf(about.PostId, member.ResidentId)).Distinct()], cancel);
        var receipt = await store.Find<DwellingReceipt>(DwellingReceipt.IdOf(about.PostId, dwellingId), cancel);
        if ((receipt is not null) == (seen.Count > 0)) return (null, false);

        var changes = receipt is null ? new Changes().Add(DwellingReceipt.Of(about.CommunityId, about.PostId, dwellingId, seen.Min(one => one.At))) : new Changes().Remove(receipt);
        return (changes.Announce(new ReceiptsChanged(about.PostId) { CommunityId = about.CommunityId }), true);
    }, cancel);
}
