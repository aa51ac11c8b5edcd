using Linli.Api.Storage;

namespace Linli.Tests.Storage.Mongo;

public sealed class MongoContract : DocumentStoreContract
{
    private readonly TemporaryDatabase _database = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
    }

    protected override async Task<IDocumentStore> Open(int newestData = int.MaxValue) => await _database.Open(Clock, newestData: newestData);
}
