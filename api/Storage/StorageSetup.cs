using System.ComponentModel.DataAnnotations;
using Linli.Api.Storage.Sqlite;
#if WITH_MONGO
using Linli.Api.Storage.Mongo;
#endif

namespace Linli.Api.Storage;

/// <summary>Settings <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The folder of everything that this installation keeps on disk: database, photos, master key.</summary>
    [Required]
    public string Folder { get; set; } = ".data";

    /// <summary><c>sqlite</c>, embedded in the process; <c>mongodb</c>, shared by several nodes (see <c>Storage:MongoDb</c>).</summary>
    [Required, AllowedValues("sqlite", "mongodb", ErrorMessage = "Storage:Engine is sqlite or mongodb.")]
    public string Engine { get; set; } = "sqlite";
}

public static class StorageSetup
{
#if WITH_MONGO
    private const bool HasMongo = true;
#else
    private const bool HasMongo = false;
#endif

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations();
        var engine = builder.Configuration["Storage:Engine"] ?? new StorageOptions().Engine;
        if (engine == "mongodb" && !HasMongo)
            throw new StoreUnusableException("Storage:Engine is mongodb, and this build was made without it. Build with -p:WithMongo=true (the container image has it), or set Storage:Engine to sqlite.");

#if WITH_MONGO
        if (engine == "mongodb")
        {
            builder.Services.AddMongoStore();
            return;
        }
#endif
        var folder = builder.Configuration["Storage:Folder"] ?? new StorageOptions().Folder;
        builder.Services.AddSqliteStore(sqlite => sqlite.Path = Path.Combine(folder, "linli.db"));
    }
}
