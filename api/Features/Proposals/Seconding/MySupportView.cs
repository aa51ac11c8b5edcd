namespace Linli.Api.Features.Proposals.Seconding;

/// <summary>What the caller's dwelling has said to a proposal.</summary>
/// <param name="IsGiven">Somebody of the dwelling has seconded it.</param>
/// <param name="IsMine">The caller did; only they can take it back.</param>
/// <param name="IsCounted">It counts for the present text; otherwise it waits to be confirmed.</param>
/// <param name="Version">The text that was seconded; absent when none was.</param>
/// <param name="At">When.</param>
public sealed record MySupportView(bool IsGiven, bool IsMine, bool IsCounted, int? Version, DateTimeOffset? At)
{
    internal static MySupportView Of(Support? support, SeenProposal seen) => support is null ? new(false, false, false, null, null)
        : new(true, support.ResidentId == seen.Member.ResidentId, support.IsCountedFor(seen.Proposal), support.Edition, support.At);
}
