using System.Collections.Immutable;
using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals;

/// <summary>Who may read a proposal may follow it: <c>proposal/{id}</c>.</summary>
internal sealed class ProposalGate(IDocumentStore store, TimeProvider clock) : ITopicGate
{
    public const string TopicKind = "proposal";

    public string Kind => TopicKind;

    public static Audience Audience(string proposalId) => new(ImmutableArray.Create($"{TopicKind}/{proposalId}"));

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        (await store.FindVisibleProposal(id, await store.CallerNow(residentId, cancel), clock.GetUtcNow(), cancel))?.Proposal.CommunityId;
}
