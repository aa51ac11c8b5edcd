using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Linli.Api.Push;

/// <summary>The headers of web push (RFC 8030), whoever carries it.</summary>
internal static class Urgencies
{
    /// <summary><c>Urgency</c>, §5.3.</summary>
    public static string Header(PushUrgency urgency) => urgency switch
    {
        PushUrgency.Low => "low",
        PushUrgency.High => "high",
        _ => "normal",
    };

    /// <summary><c>Topic</c>, §5.4: at most 32 characters of base64url, so a hash of the collapse id.</summary>
    public static string TopicHeader(string collapseId) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(collapseId)).AsSpan(0, 24));
}
