using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Results;

/// <summary>Who may read a vote may follow its turnout: <c>turnout/{voteId}</c>.</summary>
internal sealed class TurnoutGate(IDocumentStore store) : ITopicGate
{
    public const string TopicKind = "turnout";

    public string Kind => TopicKind;

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        (await store.FindVisibleVote(id, await store.CallerNow(residentId, cancel), cancel))?.Vote.CommunityId;
}
