using Linli.Api.Blobs.Disk;
using Linli.Api.Blobs.S3;
using Linli.Api.Storage;
using Microsoft.Extensions.Options;

namespace Linli.Api.Blobs;

public static class BlobsSetup
{
    /// <summary>Chooses the engine by the setting <c>Blobs:Engine</c>.</summary>
    public static void AddBlobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<BlobOptions>().BindConfiguration("Blobs")
            .Configure<IOptions<StorageOptions>>((blobs, storage) => blobs.Folder ??= Path.Combine(storage.Value.Folder, "blobs"))
            .ValidateDataAnnotations();
        builder.Services.AddSingleton<IBlobs>(services =>
        {
            var options = services.GetRequiredService<IOptions<BlobOptions>>().Value;
            return options.Engine == "s3" ? S3Blobs.Connect(options.S3) : new DiskBlobs(options.Folder!, services.GetRequiredService<TimeProvider>());
        });
    }
}
