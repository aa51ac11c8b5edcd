using System.ComponentModel.DataAnnotations;
using Linli.Api.Storage.Sqlite;

namespace Linli.Api.Storage;

/// <summary>Settings <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder of everything that this installation keeps on disk: database, photos, master key.</summary>
    [Required]
    public string Folder { get; set; } = ".data";

    /// <summary><c>sqlite</c>, embedded in the process.</summary>
    [Required, AllowedValues("sqlite")]
    public string Engine { get; set; } = "sqlite";
}

public static class StorageSetup
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations();
        var folder = builder.Configuration["Storage:Folder"] ?? new StorageOptions().Folder;
        builder.Services.AddSqliteStore(sqlite => sqlite.Path = Path.Combine(folder, "linli.db"));
    }
}
