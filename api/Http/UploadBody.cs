namespace Linli.Api.Http;

/// <summary>Reads a body into memory, never more of it than allowed, whatever length it declares.</summary>
internal static class UploadBody
{
    /// <summary>A body up to so many times too large is read to its end and thrown away: the sender hears why, instead of losing the connection.</summary>
    public const int HeardOut = 4;

    /// <returns>Null when it is larger.</returns>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, int mostBytes, CancellationToken cancel)
    {
        // Grows with what arrives: a declared length alone costs no memory.
        var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            var isTooLarge = false;
            while (await request.Body.ReadAsync(buffer, cancel) is > 0 and var read)
            {
                isTooLarge |= body.Length + read > mostBytes;
                if (!isTooLarge) body.Write(buffer, 0, read);
            }
            if (isTooLarge) return null;
            return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
