using System.Reflection;
using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Load.Storage;

/// <summary>The embedded engine without a server around it.</summary>
internal static class OpenStore
{
    public static SqliteDocumentStore At(string file)
    {
        Assembly[] assemblies = [typeof(Document).Assembly, typeof(OpenStore).Assembly];
        return SqliteDocumentStore.Open(new SqliteOptions { Path = file }, DocumentType.In(assemblies), new EventTypes(assemblies), TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
    }
}
