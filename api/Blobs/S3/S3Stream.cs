using Amazon.S3;
using Amazon.S3.Model;

namespace Linli.Api.Blobs.S3;

/// <summary>An object that can seek: read from its beginning it costs one request; after a seek, one more for the range from there.</summary>
internal sealed class S3Stream : Stream
{
    private readonly IAmazonS3 _s3;
    private readonly GetObjectRequest _whole;
    private GetObjectResponse? _response;
    private long _responseAt;

    private S3Stream(IAmazonS3 s3, GetObjectRequest whole, GetObjectResponse response) =>
        (_s3, _whole, _response, Length) = (s3, whole, response, response.ContentLength);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position { get; set; }

    public static async Task<S3Stream> Open(IAmazonS3 s3, string bucket, string name, CancellationToken cancel)
    {
        var whole = new GetObjectRequest { BucketName = bucket, Key = name };
        return new S3Stream(s3, whole, await s3.GetObjectAsync(whole, cancel));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty || Position >= Length) return 0;
        if (_response is null || _responseAt != Position)
        {
            _response?.Dispose();
            _response = null;
            _response = await _s3.GetObjectAsync(
                new GetObjectRequest { BucketName = _whole.BucketName, Key = _whole.Key, ByteRange = new ByteRange(Position, Length - 1) }, cancellationToken);
            _responseAt = Position;
        }
        var read = await _response.ResponseStream.ReadAsync(buffer, cancellationToken);
        Position = _responseAt += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read it asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => Position,
        _ => Length,
    };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _response?.Dispose();
        base.Dispose(disposing);
    }
}
