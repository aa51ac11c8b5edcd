using Amazon.S3;
using Linli.Api.Blobs;
using Linli.Api.Blobs.S3;
using Linli.Tests.Support.StandIns;

namespace Linli.Tests.Blobs;

public sealed class S3BlobsTests : BlobsContract, IAsyncLifetime
{
    private S3StandIn _store = null!;
    private S3Blobs _blobs = null!;

    protected override IBlobs Blobs => _blobs;

    public async ValueTask InitializeAsync()
    {
        _store = await S3StandIn.Start("linli");
        _blobs = S3Blobs.Connect(Options());
    }

    public ValueTask DisposeAsync()
    {
        _blobs.Dispose();
        return _store.DisposeAsync();
    }

    [Fact]
    public async Task Objects_lie_below_the_prefix_of_the_bucket()
    {
        await Blobs.Put(new BlobKey("photos", "0192ab"), new byte[] { 1 }, Cancel);
        Assert.Equal(["town/photos/0192ab"], _store.Objects.Keys);
    }

    [Fact]
    public async Task Every_request_is_signed_with_the_key_and_the_region()
    {
        await Blobs.Put(new BlobKey("photos", "0192ab"), new byte[] { 1 }, Cancel);
        await (await Blobs.Open(new BlobKey("photos", "0192ab"), Cancel))!.DisposeAsync();
        await Blobs.Delete(new BlobKey("photos", "0192ab"), Cancel);
        Assert.Equal(["PUT", "GET", "DELETE"], _store.Requests.Select(request => request.Method));
        Assert.All(_store.Requests, request => Assert.Matches(@"\AAWS4-HMAC-SHA256 Credential=an-access-key/\d{8}/cn-east-1/s3/aws4_request, ?SignedHeaders=[^ ]*host[^ ]*, ?Signature=[0-9a-f]{64}\z", request.Authorization));
    }

    [Fact]
    public async Task A_busy_store_is_asked_again()
    {
        _store.Failures = 2;
        await Blobs.Put(new BlobKey("photos", "0192ab"), new byte[] { 1, 2 }, Cancel);
        Assert.Equal(3, _store.Requests.Count);
        Assert.Equal([1, 2], _store.Objects["town/photos/0192ab"]);
    }

    [Fact]
    public async Task A_refused_key_is_an_error_and_not_an_absent_blob()
    {
        using var stranger = S3Blobs.Connect(Options(accessKey: "a-stranger"));
        var error = await Assert.ThrowsAsync<AmazonS3Exception>(() => stranger.Open(new BlobKey("photos", "0192ab"), Cancel));
        Assert.Equal("InvalidAccessKeyId", error.ErrorCode);
    }

    [Fact]
    public async Task A_missing_bucket_is_an_error_and_not_an_absent_blob()
    {
        using var elsewhere = S3Blobs.Connect(Options(bucket: "elsewhere"));
        var error = await Assert.ThrowsAsync<AmazonS3Exception>(() => elsewhere.Open(new BlobKey("photos", "0192ab"), Cancel));
        Assert.Equal("NoSuchBucket", error.ErrorCode);
    }

    private S3Options Options(string bucket = "linli", string accessKey = S3StandIn.AccessKey) => new()
    {
        Endpoint = _store.Address, Region = "cn-east-1", Bucket = bucket, Prefix = "town/", AccessKey = accessKey, SecretKey = "a-secret-key",
    };
}
