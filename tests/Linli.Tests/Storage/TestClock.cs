namespace Linli.Tests.Storage;

/// <summary>A clock that a test moves.</summary>
public sealed class TestClock : TimeProvider
{
    public static DateTimeOffset Start { get; } = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;
}
