using System.Buffers.Binary;
using System.Text;
using Linli.Api.Features.Photos.Images.Colour;

namespace Linli.Tests.Features.Photos.Images;

public sealed class ColourProfileTests
{
    public static TheoryData<string> Kept => [nameof(Profiles.DisplayP3), nameof(Profiles.WithTable), nameof(Profiles.Grey)];

    [Theory]
    [MemberData(nameof(Kept))]
    public void The_numbers_stay_and_the_rest_goes(string name)
    {
        var profile = (byte[])typeof(Profiles).GetProperty(name)!.GetValue(null)!;
        var clean = ColourProfile.Clean(profile)!;
        Giveaways.AreNotIn(clean);
        var (before, after) = (TagsOf(profile), TagsOf(clean));
        string[] colours = [.. before.Keys.Except(["desc", "dmnd", "prVt"])];
        Assert.Equal(colours.Concat(["desc", "cprt"]).Order(), after.Keys.Order());
        Assert.All(colours, colour => Assert.Equal(before[colour], after[colour]));
        Assert.Equal((profile[8], Encoding.ASCII.GetString(profile, 12, 12)), (clean[8], Encoding.ASCII.GetString(clean, 12, 12)));
        Assert.Equal(clean.Length, BinaryPrimitives.ReadInt32BigEndian(clean));
        Assert.Equal(clean, ColourProfile.Clean(clean));
    }

    [Fact]
    public void Of_another_make_nothing_is_kept()
    {
        Assert.Null(ColourProfile.Clean(Profiles.Cmyk));
        Assert.Null(ColourProfile.Clean(Profiles.WithTextAsCurve));
        Assert.Null(ColourProfile.Clean(Giveaways.Device));
        Assert.Null(ColourProfile.Clean([]));
    }

    [Fact]
    public void Random_damage_never_throws()
    {
        var random = new Random(20170228);
        for (var round = 0; round < 20_000; round++)
        {
            var profile = Profiles.DisplayP3;
            for (var damage = random.Next(1, 8); damage > 0; damage--) profile[random.Next(profile.Length)] = (byte)random.Next(256);
            if (ColourProfile.Clean(profile.AsSpan(0, random.Next(profile.Length + 1))) is { } clean) Assert.Equal(clean, ColourProfile.Clean(clean));
        }
    }

    private static Dictionary<string, string> TagsOf(byte[] profile) => Enumerable.Range(0, BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128))).Select(number => 132 + number * 12).ToDictionary(
        at => Encoding.ASCII.GetString(profile, at, 4),
        at => Convert.ToHexString(profile.AsSpan(BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(at + 4)), BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(at + 8)))));
}
