using System.Reflection;
using Linli.Api.Events;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Linli.Load.Storage;

/// <summary>The embedded engine without a server around it.</summary>
internal static class OpenStore
{
    /// <summary>A file that also holds this program's own documents.</summary>
    public static SqliteDocumentStore At(string file) => Open(file, typeof(Document).Assembly, typeof(OpenStore).Assembly);

    /// <summary>A server's data folder, with the server's own documents.</summary>
    public static SqliteDocumentStore Of(string folder) => Open(Path.Combine(folder, "linli.db"), typeof(Document).Assembly);

    private static SqliteDocumentStore Open(string file, params Assembly[] assemblies) =>
        SqliteDocumentStore.Open(new SqliteOptions { Path = file }, DocumentType.In(assemblies), new EventTypes(assemblies), TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
}
