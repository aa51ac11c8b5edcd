using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Residents;

/// <summary>Members and observers follow a community; guests only follow what is public in it.</summary>
internal sealed class CommunityGate(IDocumentStore store) : ITopicGate
{
    public string Kind => "community";

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel)
    {
        var caller = await store.CallerNow(residentId, cancel);
        return await store.MemberOf(caller, id, cancel) is null ? null : id;
    }
}
