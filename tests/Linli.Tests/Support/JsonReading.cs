using System.Text.Json;

namespace Linli.Tests.Support;

public static class JsonReading
{
    public static string Id(this JsonElement thing) => thing.Text("id");

    /// <param name="thing">An object.</param>
    /// <param name="path">Property names with dots between.</param>
    public static JsonElement At(this JsonElement thing, string path) => path.Split('.').Aggregate(thing, (element, name) => element.GetProperty(name));

    public static string Text(this JsonElement thing, string path) => thing.At(path).GetString()!;

    public static long Number(this JsonElement thing, string path) => thing.At(path).GetInt64();

    public static bool Flag(this JsonElement thing, string path) => thing.At(path).GetBoolean();

    public static bool IsNull(this JsonElement thing, string path) => thing.At(path).ValueKind == JsonValueKind.Null;

    public static JsonElement[] Items(this JsonElement thing, string path) => [.. thing.At(path).EnumerateArray()];

    public static string[] Texts(this IEnumerable<JsonElement> things, string path) => [.. things.Select(thing => thing.Text(path))];
}
