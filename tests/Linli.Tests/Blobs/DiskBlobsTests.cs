using Linli.Api.Blobs;
using Linli.Api.Blobs.Disk;

namespace Linli.Tests.Blobs;

public sealed class DiskBlobsTests : BlobsContract, IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"linli-blobs-{Guid.NewGuid():N}");

    public DiskBlobsTests() => Blobs = new DiskBlobs(_folder, TimeProvider.System);

    protected override IBlobs Blobs { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Nothing_is_left_beside_the_blob()
    {
        await Blobs.Put(new BlobKey("photos", "0192ab"), new byte[] { 1 }, Cancel);
        Assert.Equal([Path.Combine(_folder, "photos", "ab", "0192ab")], Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_put_that_is_cancelled_leaves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Blobs.Put(new BlobKey("photos", "0192ab"), new byte[100_000], cancelled.Token));
        Assert.Empty(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_put_that_failed_keeps_what_was_there()
    {
        var key = new BlobKey("photos", "0192ab");
        await Blobs.Put(key, new byte[] { 1 }, Cancel);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Blobs.Put(key, new byte[] { 2, 2 }, cancelled.Token));
        Assert.Equal(new byte[] { 1 }, await File.ReadAllBytesAsync(Path.Combine(_folder, "photos", "ab", "0192ab"), Cancel));
    }

    [Fact]
    public void Drafts_of_a_killed_process_are_forgotten_at_start_and_young_ones_are_not()
    {
        var old = Path.Combine(_folder, "incoming", "old");
        var young = Path.Combine(_folder, "incoming", "young");
        File.WriteAllText(old, "");
        File.WriteAllText(young, "");
        File.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2));
        Assert.NotNull(new DiskBlobs(_folder, TimeProvider.System));
        Assert.Equal([young], Directory.EnumerateFiles(Path.Combine(_folder, "incoming")));
    }

    [Fact]
    public async Task Only_this_user_may_read_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows inherits the folder's rights.");
        await Blobs.Put(new BlobKey("photos", "0192ab"), new byte[] { 1 }, Cancel);
#pragma warning disable CA1416
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, "photos", "ab", "0192ab")));
#pragma warning restore CA1416
    }

    [Fact]
    public void A_file_in_the_folders_place_is_refused()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        Assert.False(DiskBlobs.CanKeepIn(file));
        Assert.False(DiskBlobs.CanKeepIn(""));
        Assert.True(DiskBlobs.CanKeepIn(Path.Combine(_folder, "new")));
    }
}
