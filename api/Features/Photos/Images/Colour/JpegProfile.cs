namespace Linli.Api.Features.Photos.Images.Colour;

/// <summary>A JPEG carries a profile in numbered pieces.</summary>
internal sealed class JpegProfile
{
    private const int Head = 14; // the name, the piece's number and how many there are

    // Profiles with tables, which are not kept, may have megabytes.
    private const int MostBytes = 1024 * 1024;

    private readonly List<byte> _bytes = [];
    private int _pieces;
    private bool _isOver;

    public static bool IsPiece(ReadOnlySpan<byte> payload) => payload.Length > Head && payload.StartsWith("ICC_PROFILE\0"u8);

    /// <returns>The whole clean profile as one piece, with its last one; null before, and when nothing of it is kept.</returns>
    public byte[]? Take(ReadOnlySpan<byte> payload)
    {
        if (_isOver) return null;
        _isOver = payload[12] != ++_pieces || _pieces > payload[13] || _bytes.Count + payload.Length > MostBytes;
        if (_isOver) return null;
        _bytes.AddRange(payload[Head..]);
        if (_pieces < payload[13]) return null;
        _isOver = true;
        return ColourProfile.Clean(_bytes.ToArray()) is { } clean ? [.. "ICC_PROFILE\0"u8, 1, 1, .. clean] : null;
    }
}
