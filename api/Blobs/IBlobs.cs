namespace Linli.Api.Blobs;

/// <summary>
/// Where files of people are kept, as bytes under a key. Which of them are needed is told by documents, never by what is found here.
/// </summary>
public interface IBlobs
{
    /// <summary>Keeps the bytes, in place of any before. When this returns they survive a power cut; a crash before leaves all of them or none.</summary>
    Task Put(BlobKey key, ReadOnlyMemory<byte> bytes, CancellationToken cancel);

    /// <returns>A stream that can seek, at its beginning; null when there is nothing under the key.</returns>
    Task<Stream?> Open(BlobKey key, CancellationToken cancel);

    /// <summary>Does nothing when there is nothing under the key. A stream that is already open reads on.</summary>
    Task Delete(BlobKey key, CancellationToken cancel);
}
