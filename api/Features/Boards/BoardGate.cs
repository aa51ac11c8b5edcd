using Linli.Api.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Boards;

/// <summary>Who may read a board may follow it.</summary>
internal sealed class BoardGate(IDocumentStore store) : ITopicGate
{
    public string Kind => "board";

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel) =>
        (await store.FindVisibleBoard(id, await store.CallerNow(residentId, cancel), cancel))?.Board.CommunityId;
}
