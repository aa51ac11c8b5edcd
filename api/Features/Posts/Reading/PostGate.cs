using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Posts.Reading;

/// <summary>Who may read a post may follow it.</summary>
internal sealed class PostGate(IDocumentStore store) : ITopicGate
{
    public string Kind => "post";

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        (await store.FindVisiblePost(id, await store.CallerNow(residentId, cancel), cancel))?.Post.CommunityId;
}
