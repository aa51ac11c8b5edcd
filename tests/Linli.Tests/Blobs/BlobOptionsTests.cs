using Linli.Api.Blobs;
using Linli.Api.Blobs.Disk;
using Linli.Api.Blobs.S3;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Linli.Tests.Blobs;

public sealed class BlobOptionsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_beside_the_documents_is_the_default()
    {
        using var app = Built();
        Assert.IsType<DiskBlobs>(app.Services.GetRequiredService<IBlobs>());
        Assert.True(Directory.Exists(Path.Combine(_folder, "blobs")));
    }

    [Fact]
    public void S3_is_chosen_by_a_setting()
    {
        using var app = Built(("Engine", "s3"), ("S3:Endpoint", "http://127.0.0.1:9"), ("S3:Bucket", "linli"), ("S3:AccessKey", "a"), ("S3:SecretKey", "b"));
        Assert.IsType<S3Blobs>(app.Services.GetRequiredService<IBlobs>());
    }

    [Theory]
    [InlineData("Engine", "tape", "Engine")]
    [InlineData("S3:Bucket", "No Such", "Blobs:S3:Bucket")]
    [InlineData("S3:Endpoint", "ftp://store", "Blobs:S3:Endpoint")]
    [InlineData("S3:Prefix", "../", "Blobs:S3:Prefix")]
    [InlineData("S3:Region", "", "Blobs:S3:Region")]
    [InlineData("S3:SecretKey", "", "Blobs:S3:SecretKey")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string name, string value, string named)
    {
        await using var app = Built(("Engine", "s3"), ("S3:Bucket", "linli"), ("S3:AccessKey", "a"), ("S3:SecretKey", "b"), (name, value));
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_stops_the_start()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await using var app = Built(("Folder", file));
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("Blobs:Folder", error.Message, StringComparison.Ordinal);
    }

    private WebApplication Built(params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        foreach (var (name, value) in settings) builder.Configuration[$"Blobs:{name}"] = value;
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<StorageOptions>(storage => storage.Folder = _folder);
        builder.AddBlobs();
        return builder.Build();
    }
}
