using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes;

/// <summary>Who may read a vote may follow it: <c>vote/{id}</c>.</summary>
internal sealed class VoteGate(IDocumentStore store) : ITopicGate
{
    public const string TopicKind = "vote";

    public string Kind => TopicKind;

    /// <summary>Where a vote is followed.</summary>
    public static Audience Topic(string voteId) => new([$"{TopicKind}/{voteId}"]);

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        (await store.FindVisibleVote(id, await store.CallerNow(residentId, cancel), cancel))?.Vote.CommunityId;
}
