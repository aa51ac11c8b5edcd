using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant;

/// <summary>A community's covenant at one instant. Computed from what was adopted when, so it is right however long a scheduler has slept.</summary>
/// <param name="At">The instant.</param>
/// <param name="InForce">The version that binds; null when the community has none.</param>
/// <param name="Open">The one being prepared.</param>
public sealed record CovenantNow(DateTimeOffset At, CovenantVersion? InForce, CovenantVersion? Open)
{
    public CovenantStage StageOf(CovenantVersion version) => version.StageAt(At, InForce?.Id);

    public static async Task<CovenantNow> Load(IDocumentStore store, string communityId, DateTimeOffset now, CancellationToken cancel)
    {
        var inForce = await store.First(CovenantQueries.InForceBy(communityId, now).Backwards(), cancel);
        var open = await store.First(Query.On(CovenantVersion.BeingPrepared, communityId), cancel);
        return new CovenantNow(now, inForce, open);
    }
}
