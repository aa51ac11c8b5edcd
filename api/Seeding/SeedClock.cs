namespace Linli.Api.Seeding;

/// <summary>Lets the demo's people act in the past.</summary>
internal sealed class SeedClock : TimeProvider
{
    private DateTimeOffset? _pinned;

    public override DateTimeOffset GetUtcNow() => _pinned ?? base.GetUtcNow();

    public void Pin(DateTimeOffset? at) => _pinned = at;
}
