using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Linli.Api.Push.Devices;

namespace Linli.Api.Push.Fcm;

/// <summary>One message as FCM's <c>Message</c> resource, dressed for what runs on the device.</summary>
/// <remarks>
/// The collapse id is FCM's and APNs' collapse key and the notification's tag: a message that is sent twice shows once, whether the phone was reachable
/// or not. FCM keeps four keys a device while it is away (others may be dropped); the inbox is what is complete.
/// </remarks>
internal static class FcmBody
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // FCM stores nothing longer.
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(28);

    public static byte[] Write(PushLetter letter, DateTimeOffset now)
    {
        var message = letter.Message;
        var life = message.ExpiresAt - now is var left && left > LongestLife ? LongestLife : left;
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteStartObject("message");
            json.WriteString("token", ((PushTarget.Token)letter.Target).Value);
            WriteTexts(json, "notification", letter);
            WriteData(json, message);
            if (letter.App == PushApp.Android) WriteAndroid(json, message, life);
            else if (letter.App == PushApp.Ios) WriteApns(json, message, life, now);
            else WriteWeb(json, letter, life);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, PushLetter letter)
    {
        json.WriteStartObject(name);
        json.WriteString("title", letter.Title);
        json.WriteString("body", letter.Body);
        json.WriteEndObject();
    }

    // Texts only, and no key that FCM keeps for itself.
    private static void WriteData(Utf8JsonWriter json, PushMessage message)
    {
        json.WriteStartObject("data");
        json.WriteString("id", message.Id);
        json.WriteString("class", message.Class);
        if (message.Topic is not null) json.WriteString("topic", message.Topic);
        if (message.ItemId is not null) json.WriteString("item", message.ItemId);
        json.WriteEndObject();
    }

    private static void WriteAndroid(Utf8JsonWriter json, PushMessage message, TimeSpan life)
    {
        json.WriteStartObject("android");
        json.WriteString("collapse_key", message.CollapseId);
        json.WriteString("priority", message.Urgency == PushUrgency.High ? "HIGH" : "NORMAL");
        json.WriteString("ttl", $"{Seconds(life)}s");
        json.WriteStartObject("notification");
        json.WriteString("channel_id", message.Class);
        json.WriteString("tag", message.CollapseId);
        if (message.Badge is { } badge) json.WriteNumber("notification_count", badge);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteApns(Utf8JsonWriter json, PushMessage message, TimeSpan life, DateTimeOffset now)
    {
        json.WriteStartObject("apns");
        json.WriteStartObject("headers");
        json.WriteString("apns-collapse-id", message.CollapseId);
        json.WriteString("apns-expiration", (now + life).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        json.WriteString("apns-priority", message.Urgency == PushUrgency.Low ? "5" : "10");
        json.WriteEndObject();
        json.WriteStartObject("payload");
        json.WriteStartObject("aps");
        if (message.Badge is { } badge) json.WriteNumber("badge", badge);
        json.WriteString("thread-id", message.Topic ?? message.Class);
        if (message.Urgency != PushUrgency.Low) json.WriteString("sound", "default");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWeb(Utf8JsonWriter json, PushLetter letter, TimeSpan life)
    {
        json.WriteStartObject("webpush");
        json.WriteStartObject("headers");
        json.WriteString("TTL", Seconds(life));
        json.WriteString("Urgency", Urgencies.Header(letter.Message.Urgency));
        json.WriteString("Topic", Urgencies.TopicHeader(letter.Message.CollapseId));
        json.WriteEndObject();
        json.WriteStartObject("notification");
        json.WriteString("tag", letter.Message.CollapseId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Seconds(TimeSpan life) => ((long)Math.Max(0, Math.Ceiling(life.TotalSeconds))).ToString(CultureInfo.InvariantCulture);
}
