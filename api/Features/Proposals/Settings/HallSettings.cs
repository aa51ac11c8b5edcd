using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Settings;

/// <summary>A community's own rules of its council hall. Its id is the community's; a community without one has the default rules.</summary>
public sealed record HallSettings : Document
{
    public required HallRules Rules { get; init; }
}

internal static class CommunityRules
{
    public static async Task<HallRules> HallRulesOf(this IDocumentStore store, string communityId, CancellationToken cancel) =>
        (await store.Find<HallSettings>(communityId, cancel))?.Rules ?? HallRules.Default;
}
