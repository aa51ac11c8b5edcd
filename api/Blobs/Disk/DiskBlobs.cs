namespace Linli.Api.Blobs.Disk;

/// <summary>
/// A folder: <c>photos/3f/0192…3f</c>, spread by the last two characters of the name because an id begins with its time.
/// A file is written beside, flushed, and moved into place, so a reader never meets half of one.
/// </summary>
public sealed class DiskBlobs : IBlobs
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly string _incoming;

    public DiskBlobs(string folder, TimeProvider clock)
    {
        _folder = Path.GetFullPath(folder);
        _incoming = Path.Combine(_folder, "incoming");
        PrivateFolder.Create(_incoming);
        ForgetAbandoned(clock.GetUtcNow());
    }

    public static bool CanKeepIn(string folder)
    {
        try
        {
            var probe = Path.Combine(PrivateFolder.Create(Path.GetFullPath(folder)), Path.GetRandomFileName());
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    public async Task Put(BlobKey key, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var path = PathOf(key);
        var draft = Path.Combine(_incoming, Guid.NewGuid().ToString("N"));
        try
        {
            await using (var file = new FileStream(draft, PrivateFolder.NewFile(bytes.Length)))
            {
                await file.WriteAsync(bytes, cancel);
                file.Flush(flushToDisk: true);
            }
            PrivateFolder.Create(Path.GetDirectoryName(path)!);
            File.Move(draft, path, overwrite: true);
            PrivateFolder.Flush(Path.GetDirectoryName(path)!);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public Task<Stream?> Open(BlobKey key, CancellationToken cancel)
    {
        try
        {
            // Shared for deletion, so that a removal does not wait for a slow reader.
            return Task.FromResult<Stream?>(new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 16 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    public Task Delete(BlobKey key, CancellationToken cancel)
    {
        try
        {
            File.Delete(PathOf(key));
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was ever kept there.
        }
        return Task.CompletedTask;
    }

    private string PathOf(BlobKey key) => Path.Combine(_folder, key.Kind, key.Name[^2..], key.Name);

    // Drafts of a process that was killed. Young ones may be another process's that starts while we stop.
    private void ForgetAbandoned(DateTimeOffset now)
    {
        foreach (var draft in new DirectoryInfo(_incoming).EnumerateFiles().Where(draft => draft.LastWriteTimeUtc < (now - Abandoned).UtcDateTime)) draft.Delete();
    }
}
