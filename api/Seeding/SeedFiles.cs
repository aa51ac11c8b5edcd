using System.Globalization;
using System.Text.Json;
using Linli.Api.Storage;

namespace Linli.Api.Seeding;

internal sealed record SeedDistrict(string Key, string Name, SeedPerson Operator, IReadOnlyList<SeedSubdistrict> Subdistricts, IReadOnlyList<SeedOfficer> Offices);

internal sealed record SeedSubdistrict(string Key, string Name, IReadOnlyList<string> Communities);

internal sealed record SeedCommunity(string Key, string Name, IReadOnlyList<SeedCompound> Compounds);

internal sealed record SeedCompound(string Key, string Name, string Address, IReadOnlyList<SeedBuilding> Buildings);

internal sealed record SeedBuilding(string Name, IReadOnlyList<string> Units);

internal record SeedPerson(string Key, string Phone, string Name, string Nickname, string? Language, IReadOnlyList<SeedHome>? Homes);

internal sealed record SeedHome(string Compound, string Building, string Unit, string Room, string Relation);

/// <param name="Place">The key of the subdistrict or district; for staff of a community not given.</param>
internal sealed record SeedOfficer(string Key, string Phone, string Name, string Nickname, string? Language, string Role, string? Title, string? Place)
    : SeedPerson(Key, Phone, Name, Nickname, Language, null);

internal sealed record SeedPost(
    string Board, string Kind, string Author, string Title, string Body, IReadOnlyList<string>? Tags, string At, string? Compound, string? Building,
    IReadOnlyList<string>? Photos, bool Pinned, Dictionary<string, IReadOnlyList<string>>? Reactions, IReadOnlyList<SeedComment>? Comments);

internal sealed record SeedComment(
    string Author, string Body, string After, SeedOfficial? Official, IReadOnlyList<string>? Mentions,
    Dictionary<string, IReadOnlyList<string>>? Reactions, IReadOnlyList<SeedComment>? Replies);

internal sealed record SeedOfficial(string State, string? Reason);

/// <summary>The readable files of <c>seeds/</c>; their format is described in the README there.</summary>
internal sealed class SeedFiles(string folder)
{
    // The demo lives in Shanghai, which has no summer time.
    private static readonly TimeSpan LocalOffset = TimeSpan.FromHours(8);

    public SeedDistrict District() => Read<SeedDistrict>("district.json");

    public T OfCommunity<T>(string community, string file) => Read<T>(Path.Combine("communities", community, file));

    /// <summary>Nothing where a community has no such file.</summary>
    public T OfCommunityIfAny<T>(string community, string file) where T : class =>
        File.Exists(Path.Combine(folder, "communities", community, file)) ? OfCommunity<T>(community, file) : JsonSerializer.Deserialize<T>("[]", Stored.Json)!;

    public string Register(string community, string compound) => File.ReadAllText(Path.Combine(folder, "communities", community, $"register-{compound}.csv"));

    public byte[] Photo(string name) => File.ReadAllBytes(Path.Combine(folder, "photos", Path.GetFileName(name)));

    /// <summary><c>12d 08:15</c>: so many days before now, at that local time.</summary>
    public static DateTimeOffset Instant(string at, DateTimeOffset now)
    {
        var parts = at.Split(' ');
        var day = now.ToOffset(LocalOffset).Date.AddDays(-int.Parse(parts[0].TrimEnd('d'), CultureInfo.InvariantCulture));
        return new DateTimeOffset(day + TimeSpan.ParseExact(parts[1], "hh\\:mm", CultureInfo.InvariantCulture), LocalOffset).ToUniversalTime();
    }

    /// <summary><c>35m</c>, <c>5h</c>, <c>2d</c>.</summary>
    public static TimeSpan Delay(string after) => int.Parse(after.AsSpan(0, after.Length - 1), CultureInfo.InvariantCulture) * after[^1] switch
    {
        'm' => TimeSpan.FromMinutes(1),
        'h' => TimeSpan.FromHours(1),
        'd' => TimeSpan.FromDays(1),
        _ => throw new FormatException($"'{after}' is no delay like 35m, 5h or 2d."),
    };

    private T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllBytes(Path.Combine(folder, file)), Stored.Json) ?? throw new FormatException($"{file} is empty.");
}
