using Linli.Api.Storage;

namespace Linli.Api.Features.Residents;

public static class ResidentLookup
{
    public static async Task<Resident?> ResidentByPhone(this IDocumentStore store, string phoneHash, CancellationToken cancel) =>
        
        await store.List(Query.On(Resident.ByPhone, phoneHash).Take(1), cancel) is { Items: [var resident] } ? resident : null;
}
