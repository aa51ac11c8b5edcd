using System.Net;
using System.Text.Json;

namespace Linli.Api.Push.Fcm;

/// <summary>What Firebase says when it does not take a message, and what that means for the message and the device.</summary>
/// <param name="Status">HTTP.</param>
/// <param name="Code">FCM's own error code; Google's status when there is none; null when the answer is not Google's.</param>
/// <param name="IsAboutToken">It names the registration token as what is wrong.</param>
/// <param name="RetryAt">When the answer said so.</param>
/// <remarks>
/// firebase.google.com/docs/cloud-messaging/error-codes. Only what is said to be about the token removes a device: a wrong project, a proxy's
/// 404 or a message of ours that is invalid would otherwise cost everybody their alerts.
/// </remarks>
internal sealed record FcmAnswer(HttpStatusCode Status, string? Code, bool IsAboutToken, DateTimeOffset? RetryAt)
{
    // Where quota was exceeded and nothing said how long to wait.
    private static readonly TimeSpan QuotaPause = TimeSpan.FromMinutes(1);

    /// <summary>The access token is refused; nothing else is known.</summary>
    public bool IsAboutAccess => Status == HttpStatusCode.Unauthorized && Code != "THIRD_PARTY_AUTH_ERROR";

    public bool IsForOperator => Advice is not null;

    public string? Advice => (Status, Code) switch
    {
        (_, "THIRD_PARTY_AUTH_ERROR") => "the APNs key or web push key in the Firebase project is missing or invalid.",
        (_, "SENDER_ID_MISMATCH") => "a device's token belongs to another Firebase project than Push:Fcm:ProjectId.",
        (HttpStatusCode.Forbidden, _) => "the service account may not send in the project, or the API is not enabled.",
        (HttpStatusCode.NotFound, not "UNREGISTERED") => "is Push:Fcm:ProjectId right?",
        _ => null,
    };

    public static PushOutcome Accepted(byte[] body)
    {
        // Only a whole answer counts; a half one may be anybody's.
        using var answer = Parse(body);
        return answer?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("name", out var name) ? new PushOutcome.Accepted(name.ToString()) : new PushOutcome.TryLater("unreadable-answer");
    }

    public static FcmAnswer Read(HttpStatusCode status, byte[] body, DateTimeOffset? retryAt)
    {
        using var answer = Parse(body);
        if (answer is null || !TryObject(answer.RootElement, "error", out var error)) return new FcmAnswer(status, null, false, retryAt);
        var details = error.TryGetProperty("details", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(detail => detail.ValueKind == JsonValueKind.Object).ToList() : [];
        var code = details.Select(detail => Text(detail, "errorCode")).FirstOrDefault(code => code is not null);
        var fields = details.Where(detail => detail.TryGetProperty("fieldViolations", out var violations) && violations.ValueKind == JsonValueKind.Array)
            .SelectMany(detail => detail.GetProperty("fieldViolations").EnumerateArray()).Select(violation => Text(violation, "field")).ToList();
        // A token that is none is told by the field, or by FCM's own detail without fields and these words.
        var isAboutToken = fields.Count > 0 ? fields.TrueForAll(field => field == "message.token")
            : code == "INVALID_ARGUMENT" && Text(error, "message")?.Contains("registration token", StringComparison.OrdinalIgnoreCase) == true;
        return new FcmAnswer(status, code ?? Text(error, "status"), isAboutToken, retryAt);
    }

    public PushOutcome Outcome(DateTimeOffset now) => (Status, Code) switch
    {
        (_, "UNREGISTERED") => new PushOutcome.Gone("UNREGISTERED"),
        (_, "INVALID_ARGUMENT") when IsAboutToken => new PushOutcome.Gone("INVALID_ARGUMENT message.token"),
        (_, "INVALID_ARGUMENT" or "SENDER_ID_MISMATCH" or "THIRD_PARTY_AUTH_ERROR") => new PushOutcome.Refused(Code),
        (HttpStatusCode.TooManyRequests, _) => new PushOutcome.TryLater(Why, RetryAt ?? now + QuotaPause),
        (HttpStatusCode.RequestTimeout or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound, _) => new PushOutcome.TryLater(Why, RetryAt),
        ( >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError, _) => new PushOutcome.Refused(Why),
        _ => new PushOutcome.TryLater(Why, RetryAt),
    };

    private string Why => Code ?? $"HTTP {(int)Status}";

    private static JsonDocument? Parse(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool TryObject(JsonElement of, string name, out JsonElement value)
    {
        value = default;
        return of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out value) && value.ValueKind == JsonValueKind.Object;
    }

    // Codes only: a longer text is not a code, and may quote the message.
    private static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= 200 } text ? text : null;
}
