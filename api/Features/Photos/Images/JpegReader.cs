using System.Buffers.Binary;

namespace Linli.Api.Features.Photos.Images;

/// <summary>Walks the chain of marker segments and the entropy-coded scans between them. Every step moves on or says no.</summary>
internal ref struct JpegReader(ReadOnlySpan<byte> file)
{
    private readonly ReadOnlySpan<byte> _file = file;
    private int _at = 2;

    /// <summary>The next marker. Stray bytes before it are passed over, as decoders do: some cameras misstate a segment's length.</summary>
    public bool TryReadMarker(out byte marker)
    {
        marker = 0;
        while (marker is 0x00 or 0xFF)
        {
            // Any number of fill bytes (FF) may precede a marker, and FF 00 is none.
            var next = _file[_at..].IndexOf((byte)0xFF);
            if (next < 0 || _at + next + 1 >= _file.Length) return false;
            marker = _file[_at + next + 1];
            _at += next + (marker == 0xFF ? 1 : 2);
        }
        return true;
    }

    public bool TryReadSegment(out ReadOnlySpan<byte> payload)
    {
        payload = default;
        if (_file.Length - _at < 2) return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(_file[_at..]);
        if (length < 2 || length > _file.Length - _at) return false;
        payload = _file.Slice(_at + 2, length - 2);
        _at += length;
        return true;
    }

    /// <summary>Coded pixels, up to the next marker that is no stuffed zero, restart or fill byte.</summary>
    public bool TryReadScan(out ReadOnlySpan<byte> scan)
    {
        for (var at = _at; at < _file.Length - 1; at++)
        {
            var next = _file[at..^1].IndexOf((byte)0xFF);
            if (next < 0) break;
            at += next;
            if (_file[at + 1] is 0x00 or 0xFF or (>= 0xD0 and <= 0xD7)) continue;
            scan = _file[_at..at];
            _at = at;
            return !scan.IsEmpty;
        }
        scan = default;
        return false;
    }
}
