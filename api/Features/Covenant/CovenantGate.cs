using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant;

/// <summary>Who may read a community's covenant may follow it: <c>covenant/{communityId}</c>.</summary>
internal sealed class CovenantGate(IDocumentStore store, TimeProvider clock) : ITopicGate
{
    public const string TopicKind = "covenant";

    public string Kind => TopicKind;

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        await store.FindVisibleCovenant(id, await store.CallerNow(residentId, cancel), clock.GetUtcNow(), cancel) is null ? null : id;
}
