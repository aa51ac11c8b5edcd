using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Linli.Api.Storage.Sqlite;

/// <summary>
/// The JSON of stored documents: <see cref="Stored.Json"/> without the version, which has a column of its own, and without what
/// the full-text index holds of it anyway.
/// </summary>
internal static class Bodies
{
    public static JsonSerializerOptions Json { get; } = new(Stored.Json)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutWhatIsKeptElsewhere } },
    };

    private static void WithoutWhatIsKeptElsewhere(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(Document))) return;
        foreach (var property in type.Properties.Where(property => property.Name == "version" || property.PropertyType == typeof(SearchText)).ToList())
            type.Properties.Remove(property);
    }
}
