using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Tests.Storage.Sqlite;

public sealed class SqliteContract : DocumentStoreContract
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override Task<IDocumentStore> Open(int newestData = int.MaxValue) => Task.FromResult<IDocumentStore>(_folder.Open(Clock, newestData));
}

/// <summary>A folder of this test alone.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("linli-").FullName;

    public string File => System.IO.Path.Combine(Path, "linli.db");

    public SqliteDocumentStore Open(TimeProvider? clock = null, int newestData = int.MaxValue) => SqliteDocumentStore.Open(
        new SqliteOptions { Path = File }, DocumentType.In(typeof(Document).Assembly, typeof(Leaflet).Assembly),
        new EventTypes(typeof(Document).Assembly, typeof(Leaflet).Assembly), clock ?? TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance, newestData);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
