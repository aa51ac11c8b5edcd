using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Linli.Api.Events;
using MongoDB.Bson;

namespace Linli.Api.Storage.Mongo;

/// <summary>Documents and events as BSON: the port's JSON (<see cref="Stored.Json"/>) with the id under MongoDB's name, and beside it what searches look for.</summary>
internal static class Bodies
{
    private static readonly JsonSerializerOptions Json = new(Stored.Json) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Fit } } };

    public static BsonDocument Of(Document document, long version)
    {
        var body = JsonBson.Read(JsonSerializer.SerializeToUtf8Bytes(document with { Version = version }, document.GetType(), Json));
        if ((document as ISearchable)?.SearchText is { } text) SearchWords.Enter(body, text);
        return body;
    }

    public static T Read<T>(BsonDocument body) where T : Document => (T)Read(body, typeof(T));

    public static Document Read(BsonDocument body, Type type) => (Document)Read(body, type, Json);

    public static BsonDocument Of(ForumEvent happened) => JsonBson.Read(JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Stored.Json));

    public static ForumEvent Event(BsonDocument body, Type type) => (ForumEvent)Read(body, type, Stored.Json);

    private static object Read(BsonDocument body, Type type, JsonSerializerOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { SkipValidation = true, Encoder = options.Encoder })) JsonBson.Write(json, body);
        return JsonSerializer.Deserialize(bytes.WrittenSpan, type, options)!;
    }

    private static void Fit(JsonTypeInfo type)
    {
        if (!type.Type.IsAssignableTo(typeof(Document))) return;
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(SearchText)).ToList()) type.Properties.Remove(property);
        foreach (var property in type.Properties.Where(property => property.Name == "id")) property.Name = "_id";
    }
}
