using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Roll;

/// <summary>Who runs a vote follows its desk: <c>roll/{voteId}</c>.</summary>
internal sealed class RollGate(IDocumentStore store) : ITopicGate
{
    public const string TopicKind = "roll";

    public string Kind => TopicKind;

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        await store.FindVisibleVote(id, await store.CallerNow(residentId, cancel), cancel) is { IsDesk: true } seen ? seen.Vote.CommunityId : null;
}
