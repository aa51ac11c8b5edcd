using System.Buffers.Binary;

namespace Linli.Tests.Features.Photos.Images;

/// <summary>Colour profiles as phones write them, with a device's name and a private tag in them.</summary>
internal static class Profiles
{
    /// <summary>Display P3 with the numbers of Apple's profile: a formula for the curve, version 4.</summary>
    public static byte[] DisplayP3 => Of(4, "RGB ", [.. Primaries, ("rTRC", Srgb), ("gTRC", Srgb), ("bTRC", Srgb)]);

    /// <summary>The same primaries in version 2, with a table for the curve.</summary>
    public static byte[] WithTable => Of(2, "RGB ", [.. Primaries, ("rTRC", Table), ("gTRC", Table), ("bTRC", Gamma)]);

    public static byte[] Grey => Of(2, "GRAY", [("wtpt", Xyz(0.9505, 1, 1.0891)), ("kTRC", Gamma)]);

    /// <summary>What printers have: a look-up table to Lab.</summary>
    public static byte[] Cmyk => Of(2, "CMYK", [("A2B0", Giveaways.Device)]);

    /// <summary>A curve that is a text.</summary>
    public static byte[] WithTextAsCurve => Of(2, "RGB ", [.. Primaries, ("rTRC", [.. "curv"u8, 0, 0, 0, 0, 0, 0, 0, 9, .. Giveaways.Device]), ("gTRC", Gamma), ("bTRC", Gamma)]);

    public static byte[] Srgb { get; } = [.. "para"u8, 0, 0, 0, 0, 0, 3, 0, 0, .. Fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)];

    public static byte[] Gamma { get; } = [.. "curv"u8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0x33];

    public static byte[] Table { get; } = [.. "curv"u8, 0, 0, 0, 0, 0, 0, 4, 0, .. Enumerable.Range(0, 1024).SelectMany(point => new[] { (byte)(point >> 2), (byte)(point << 6) })];

    public static byte[] Red { get; } = Xyz(0.51512, 0.2412, -0.00105);

    private static (string, byte[])[] Primaries =>
    [
        ("wtpt", Xyz(0.95045, 1, 1.08905)), ("rXYZ", Red), ("gXYZ", Xyz(0.29198, 0.69225, 0.04189)), ("bXYZ", Xyz(0.1571, 0.06657, 0.78407)),
        ("chad", [.. "sf32"u8, 0, 0, 0, 0, .. Fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168)]),
    ];

    private static byte[] Of(byte version, string space, (string Name, byte[] Data)[] tags)
    {
        (string Name, byte[] Data)[] all = [("desc", Giveaways.Device), ("dmnd", Giveaways.Device), .. tags, ("prVt", Giveaways.Latitude)];
        var (table, body) = (new List<byte>(Long(all.Length)), new List<byte>());
        foreach (var (name, data) in all)
        {
            table.AddRange([.. System.Text.Encoding.ASCII.GetBytes(name), .. Long(128 + 4 + all.Length * 12 + body.Count), .. Long(data.Length)]);
            body.AddRange(data);
        }

        var header = new byte[128];
        header[8] = version;
        System.Text.Encoding.ASCII.GetBytes($"mntr{space}XYZ ").CopyTo(header, 12);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Giveaways.Device.AsSpan(0, 16).CopyTo(header.AsSpan(100));
        return [.. header, .. table, .. body];
    }

    private static byte[] Xyz(params double[] numbers) => [.. "XYZ "u8, 0, 0, 0, 0, .. Fixed(numbers)];

    private static byte[] Fixed(params double[] numbers) => [.. numbers.SelectMany(number => Long((int)Math.Round(number * 65536)))];

    private static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
