using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Linli.Tests.Support.StandIns;

/// <summary>An answer of Firebase, or of the network before it.</summary>
public sealed record FcmReply(int Status, string Code = "", FcmFault Fault = FcmFault.None, string? RetryAfter = null, string? Field = null, string Message = "", string? GoogleStatus = null)
{
    public static FcmReply Ok { get; } = new(200);

    public static FcmReply Unregistered { get; } = new(404, "UNREGISTERED", GoogleStatus: "NOT_FOUND", Message: "Requested entity was not found.");

    public static FcmReply InvalidToken { get; } = new(400, "INVALID_ARGUMENT", GoogleStatus: "INVALID_ARGUMENT", Message: "The registration token is not a valid FCM registration token");

    public static FcmReply InvalidTokenField { get; } = new(400, "", Field: "message.token", GoogleStatus: "INVALID_ARGUMENT", Message: "Invalid registration");

    public static FcmReply InvalidMessage { get; } = new(400, "", Field: "message.data[0].value", GoogleStatus: "INVALID_ARGUMENT", Message: "Invalid value at 'message.data[0].value' (TYPE_STRING), 12");

    public static FcmReply SenderMismatch { get; } = new(403, "SENDER_ID_MISMATCH", GoogleStatus: "PERMISSION_DENIED");

    public static FcmReply ThirdParty { get; } = new(401, "THIRD_PARTY_AUTH_ERROR", GoogleStatus: "UNAUTHENTICATED");

    public static FcmReply Unavailable { get; } = new(503, "UNAVAILABLE", GoogleStatus: "UNAVAILABLE");

    public static FcmReply Internal { get; } = new(500, "INTERNAL", GoogleStatus: "INTERNAL");

    public static FcmReply Quota { get; } = new(429, "QUOTA_EXCEEDED", GoogleStatus: "RESOURCE_EXHAUSTED");

    public bool IsTaken => Status == 200 && Fault == FcmFault.None;

    public async Task Write(HttpContext http, string name, Task closing)
    {
        if (Fault == FcmFault.Reset) http.Abort();
        else if (Fault == FcmFault.Stall) await Task.WhenAny(closing, Task.Delay(Timeout.Infinite, http.RequestAborted));
        else await Answer(http, name);
    }

    private async Task Answer(HttpContext http, string name)
    {
        http.Response.StatusCode = Status;
        http.Response.ContentType = Fault == FcmFault.NotJson ? "text/html" : "application/json; charset=UTF-8";
        if (RetryAfter is not null) http.Response.Headers.RetryAfter = RetryAfter;
        var body = Fault == FcmFault.NotJson ? "<html>502 Bad Gateway</html>"u8.ToArray() : Status == 200 ? JsonSerializer.SerializeToUtf8Bytes(new { name }) : Error();
        if (Fault == FcmFault.SaysMore)
        {
            http.Response.ContentLength = body.Length + 100;
            await http.Response.Body.WriteAsync(body);
            await http.Response.Body.FlushAsync();
            http.Abort();
            return;
        }

        await http.Response.Body.WriteAsync(Fault == FcmFault.Half ? body.AsMemory(0, body.Length / 2) : body);
    }

    private byte[] Error()
    {
        List<object> details = [];
        if (Code.Length > 0) details.Add(new Dictionary<string, object> { ["@type"] = "type.googleapis.com/google.firebase.fcm.v1.FcmError", ["errorCode"] = Code });
        if (Field is not null) details.Add(new Dictionary<string, object> { ["@type"] = "type.googleapis.com/google.rpc.BadRequest", ["fieldViolations"] = new[] { new { field = Field, description = Message } } });
        return JsonSerializer.SerializeToUtf8Bytes(new { error = new { code = Status, message = Message, status = GoogleStatus ?? "", details } });
    }
}

public enum FcmFault
{
    None,
    /// <summary>The stream is reset before an answer.</summary>
    Reset,
    /// <summary>No answer ever.</summary>
    Stall,
    /// <summary>The headers promise more bytes than come.</summary>
    SaysMore,
    /// <summary>Half of the JSON, and the promise kept.</summary>
    Half,
    /// <summary>A proxy answers instead.</summary>
    NotJson,
}
