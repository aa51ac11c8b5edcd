namespace Linli.Api.Features.Photos;

/// <summary>Reads a body into memory. The route's size limit ends one that is too large, whatever length it declares.</summary>
internal static class UploadBody
{
    /// <returns>Null when it is larger than the route allows.</returns>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            // Grows with what arrives: a declared length alone costs no memory.
            var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancel);
            return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
