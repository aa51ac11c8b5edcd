using System.Buffers.Binary;

namespace Linli.Tests.Features.Photos.Images;

/// <summary>What must not be in a cleaned file: a place, a device and an author.</summary>
internal static class Giveaways
{
    /// <summary>31° 24' 18.23" as the three rationals of a GPS latitude.</summary>
    public static byte[] Latitude { get; } = [0, 0, 0, 31, 0, 0, 0, 1, 0, 0, 0, 24, 0, 0, 0, 1, 0, 0, 7, 0x1F, 0, 0, 0, 100];

    public static byte[] Device { get; } = [.. "Phone of Wang Fang"u8];

    /// <summary>A TIFF block with orientation, maker and GPS, as a phone's camera writes it.</summary>
    public static byte[] Tiff(int orientation) =>
    [
        .. "MM\0*"u8, .. Long(8),
        0, 3,
        .. Entry(0x0110, 2, Device.Length + 1, Long(50)),
        .. Entry(0x0112, 3, 1, [0, (byte)orientation, 0, 0]),
        .. Entry(0x8825, 4, 1, Long(50 + Device.Length + 2)),
        .. Long(0),
        .. Device, 0, 0,
        0, 2,
        .. Entry(1, 2, 2, [.. "N\0\0\0"u8]),
        .. Entry(2, 5, 3, Long(50 + Device.Length + 2 + 30)),
        .. Long(0),
        .. Latitude,
    ];

    public static void AreNotIn(ReadOnlyMemory<byte> file)
    {
        Assert.Equal(-1, file.Span.IndexOf(Latitude));
        Assert.Equal(-1, file.Span.IndexOf(Device));
        Assert.Equal(-1, file.Span.IndexOf("Wang"u8));
        Assert.Equal(-1, file.Span.IndexOf((ReadOnlySpan<byte>)[0x88, 0x25, 0, 4]));
    }

    private static byte[] Entry(ushort tag, byte type, int count, byte[] value) => [(byte)(tag >> 8), (byte)tag, 0, type, .. Long(count), .. value];

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
