using Linli.Api.Push.Queue;
using Linli.Api.Storage;

namespace Linli.Api.Push.Devices;

/// <summary>An app or a browser on which a resident wants to be alerted, for as long as they are signed in there.</summary>
public sealed record Device : Document, IAboutResident
{
    public static readonly Index<Device> OfResident = Index.On<Device>(d => d.ResidentId, d => d.RefreshedAt);
    public static readonly Index<Device> OfSession = Index.On<Device>(d => d.SessionId);
    /// <summary>A token shows messages on one screen, so it is one resident's at a time: the last who registered it there.</summary>
    public static readonly Index<Device> ByTarget = Index.On<Device>(d => d.TargetHash).Unique();

    /// <summary>A resident has at most so many; the one that was refreshed longest ago makes room.</summary>
    public const int Most = 20;

    public required string ResidentId { get; init; }

    /// <summary>Chosen by the client, kept there. Another resident on the same device may use the same.</summary>
    public required string DeviceId { get; init; }

    /// <summary>The sign-in it belongs to.</summary>
    public required string SessionId { get; init; }

    public PushChannel Channel { get; init; }

    public PushApp App { get; init; }

    /// <summary><c>zh-CN</c> or <c>en</c>: what messages are written in there.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>For its owner, e.g. "Wang's phone".</summary>
    public string Name { get; init; } = "";

    /// <summary>Keyed hash of the token or subscription: finds it, tells nothing.</summary>
    public required string TargetHash { get; init; }

    /// <summary>The token or subscription, sealed (<see cref="PushTargets"/>).</summary>
    public required string TargetCipher { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset RefreshedAt { get; init; }

    public static string IdOf(string residentId, string deviceId) => $"{residentId}-{deviceId}";
}

/// <summary>What runs on a device; decides how a message is dressed for it.</summary>
public enum PushApp
{
    Android,
    Ios,
    Web,
}
