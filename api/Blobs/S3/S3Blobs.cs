using System.Net;
using System.Runtime.InteropServices;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Linli.Api.Blobs.S3;

/// <summary>One bucket of an S3-compatible store. The client signs, times out and retries; objects are private.</summary>
public sealed class S3Blobs(IAmazonS3 s3, string bucket, string prefix) : IBlobs, IDisposable
{
    public static S3Blobs Connect(S3Options options)
    {
        var config = new AmazonS3Config
        {
            AuthenticationRegion = options.Region,
            ForcePathStyle = options.PathStyle,
            Timeout = TimeSpan.FromSeconds(30),
            MaxErrorRetry = 3,
            // Checksums beyond the signed one are AWS's own; many compatible stores refuse them.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (options.Endpoint is { } endpoint) config.ServiceURL = endpoint.ToString();
        else config.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(options.Region);
        return new S3Blobs(new AmazonS3Client(new BasicAWSCredentials(options.AccessKey, options.SecretKey), config), options.Bucket, options.Prefix);
    }

    public Task Put(BlobKey key, ReadOnlyMemory<byte> bytes, CancellationToken cancel) => s3.PutObjectAsync(new PutObjectRequest
    {
        BucketName = bucket,
        Key = NameOf(key),
        InputStream = StreamOf(bytes),
        ContentType = "application/octet-stream",
        // In one piece, with the hash of all of it signed.
        UseChunkEncoding = false,
    }, cancel);

    public async Task<Stream?> Open(BlobKey key, CancellationToken cancel)
    {
        try
        {
            return await S3Stream.Open(s3, bucket, NameOf(key), cancel);
        }
        catch (AmazonS3Exception error) when (error is { StatusCode: HttpStatusCode.NotFound, ErrorCode: "NoSuchKey" })
        {
            return null;
        }
    }

    public Task Delete(BlobKey key, CancellationToken cancel) => s3.DeleteObjectAsync(bucket, NameOf(key), cancel);

    public void Dispose() => s3.Dispose();

    private string NameOf(BlobKey key) => prefix + key;

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray());
}
