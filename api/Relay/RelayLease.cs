using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>Which node runs the relay, or other work that one node does for all; its id names the work, its version is the lock.</summary>
public sealed record RelayLease : Document
{
    public const string TheOne = "relay";

    /// <summary>The node that holds it; empty after it gave it up.</summary>
    public required string Holder { get; init; }

    /// <summary>When it runs out unless it is renewed, by the holder's clock: for people to read.</summary>
    public DateTimeOffset Until { get; init; }

    public bool IsFree => Holder.Length == 0;

    public RelayLease For(string holder, DateTimeOffset until) => this with { Holder = holder, Until = until };
}
