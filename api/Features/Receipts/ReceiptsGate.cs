using Linli.Api.Events;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Receipts;

/// <summary>The committee follows how far a notice has come: <c>receipts/{postId}</c>.</summary>
internal sealed class ReceiptsGate(IDocumentStore store) : ITopicGate
{
    public const string TopicKind = "receipts";

    public string Kind => TopicKind;

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        await store.FindVisiblePost(id, await store.CallerNow(residentId, cancel), cancel) is { Post.Kind: PostKind.Notice, On.Member.IsManager: true } seen ? seen.Post.CommunityId : null;
}
