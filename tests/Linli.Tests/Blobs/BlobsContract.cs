using System.Security.Cryptography;
using Linli.Api.Blobs;

namespace Linli.Tests.Blobs;

/// <summary>What every engine promises.</summary>
public abstract class BlobsContract
{
    private static readonly BlobKey Key = new("photos", "0192aa00000070008000000000000003");

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract IBlobs Blobs { get; }

    [Fact]
    public async Task What_was_put_is_read_back()
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        await Blobs.Put(Key, bytes, Cancel);
        Assert.Equal(bytes, await Read(Key));
    }

    [Fact]
    public async Task An_empty_blob_is_still_there()
    {
        await Blobs.Put(Key, ReadOnlyMemory<byte>.Empty, Cancel);
        Assert.Empty((await Read(Key))!);
    }

    [Fact]
    public async Task A_part_of_a_larger_memory_is_put_as_that_part()
    {
        await Blobs.Put(Key, new byte[] { 1, 2, 3, 4, 5 }.AsMemory(1, 3), Cancel);
        Assert.Equal(new byte[] { 2, 3, 4 }, await Read(Key));
    }

    [Fact]
    public async Task What_was_never_put_is_not_there() => Assert.Null(await Blobs.Open(Key, Cancel));

    [Fact]
    public async Task Putting_again_replaces()
    {
        await Blobs.Put(Key, new byte[] { 1, 2, 3 }, Cancel);
        await Blobs.Put(Key, new byte[] { 4 }, Cancel);
        Assert.Equal(new byte[] { 4 }, await Read(Key));
    }

    [Fact]
    public async Task What_was_deleted_is_gone_and_may_be_deleted_again()
    {
        await Blobs.Put(Key, new byte[] { 1 }, Cancel);
        await Blobs.Delete(Key, Cancel);
        await Blobs.Delete(Key, Cancel);
        Assert.Null(await Blobs.Open(Key, Cancel));
    }

    [Fact]
    public async Task Keys_do_not_meet()
    {
        var other = new BlobKey("exports", Key.Name);
        await Blobs.Put(Key, new byte[] { 1 }, Cancel);
        await Blobs.Put(other, new byte[] { 2 }, Cancel);
        await Blobs.Delete(other, Cancel);
        Assert.Equal(new byte[] { 1 }, await Read(Key));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(123_456)]
    [InlineData(299_999)]
    [InlineData(300_000)]
    public async Task A_reader_may_seek(int from)
    {
        var bytes = RandomNumberGenerator.GetBytes(300_000);
        await Blobs.Put(Key, bytes, Cancel);
        await using var stream = (await Blobs.Open(Key, Cancel))!;
        Assert.True(stream.CanSeek);
        Assert.Equal(bytes.Length, stream.Length);
        await stream.ReadExactlyAsync(new byte[10], Cancel);
        stream.Seek(from, SeekOrigin.Begin);
        using var rest = new MemoryStream();
        await stream.CopyToAsync(rest, Cancel);
        Assert.Equal(bytes[from..], rest.ToArray());
    }

    [Fact]
    public async Task Writers_of_one_key_leave_one_whole_blob()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(writer => Blobs.Put(Key, Enumerable.Repeat((byte)writer, 100_000).ToArray(), Cancel)));
        var bytes = (await Read(Key))!;
        Assert.Equal(100_000, bytes.Length);
        Assert.Single(bytes.Distinct());
    }

    private async Task<byte[]?> Read(BlobKey key)
    {
        await using var stream = await Blobs.Open(key, Cancel);
        if (stream is null) return null;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, Cancel);
        return bytes.ToArray();
    }
}
