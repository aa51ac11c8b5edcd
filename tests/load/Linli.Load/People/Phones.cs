using System.Text.Json;

namespace Linli.Load.People;

/// <summary>The phones of one community's people in <c>seeds/</c>, residents first.</summary>
public static class Phones
{
    private static readonly string[] Files = ["residents.json", "staff.json"];

    public static IReadOnlyList<string> Of(string seeds, string community) =>
        [.. Files.SelectMany(file => Read(Path.Combine(seeds, "communities", community, file)))];

    private static IEnumerable<string> Read(string file)
    {
        using var people = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. people.RootElement.EnumerateArray().Select(person => person.GetProperty("phone").GetString()!)];
    }
}
