using System.Text.Json.Serialization;

namespace Linli.Api.Push;

/// <summary>Where a channel sends to.</summary>
[JsonDerivedType(typeof(Token), "token"), JsonDerivedType(typeof(Subscription), "subscription"), JsonDerivedType(typeof(Address), "address")]
public abstract record PushTarget
{
    private PushTarget() { }

    /// <summary>What makes it the same place.</summary>
    [JsonIgnore]
    public abstract string Identity { get; }

    /// <summary>An FCM registration token.</summary>
    public sealed record Token(string Value) : PushTarget
    {
        public override string Identity => Value;
    }

    /// <summary>A browser's push subscription (W3C Push API): its push service's address, its public key (65 bytes), its secret (16 bytes).</summary>
    public sealed record Subscription(Uri Endpoint, byte[] P256dh, byte[] Auth) : PushTarget
    {
        public override string Identity => Endpoint.AbsoluteUri;
    }

    /// <summary>A mail address or a phone number (E.164).</summary>
    public sealed record Address(string Value) : PushTarget
    {
        public override string Identity => Value;
    }
}
