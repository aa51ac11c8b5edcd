using Linli.Api.Features.Proposals.Seconding;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Reading;

/// <summary>How much support a proposal has.</summary>
/// <param name="Dwellings">Dwellings that second the present text, or a text that was only corrected since.</param>
/// <param name="Needed">Dwellings that must.</param>
/// <param name="ToConfirm">Dwellings that seconded an earlier text and have not confirmed it.</param>
/// <param name="Until">When the call for support ends; once it was answered it stays so.</param>
/// <param name="ReachedAt">When enough had seconded; absent before.</param>
public sealed record SupportCounts(long Dwellings, int Needed, long ToConfirm, DateTimeOffset Until, DateTimeOffset? ReachedAt)
{
    internal static async Task<SupportCounts> Of(Proposal proposal, IDocumentStore store, CancellationToken cancel) => new(
        await store.Count(Supports.Counted(proposal), cancel), proposal.Rules.SecondingDwellings,
        proposal.MaterialEdition == 1 ? 0 : await store.Count(Query.On(Support.OfProposal, proposal.Id).To((long)proposal.MaterialEdition), cancel),
        proposal.SecondingEndsAt, proposal.SecondedAt);
}
