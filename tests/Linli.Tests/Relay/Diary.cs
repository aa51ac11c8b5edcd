using System.Collections.Concurrent;
using System.Threading.Channels;
using Linli.Api.Events;

namespace Linli.Tests.Relay;

/// <summary>Something for subscribers to handle.</summary>
public sealed record BellRung(int Number) : ForumEvent
{
    public override Audience Audience => Audience.Nobody;
}

/// <summary>A subscriber that writes down what it handled, and fails when it is told to.</summary>
internal sealed class Diary(string name) : ISubscriber
{
    private readonly ConcurrentQueue<int> _entries = [];
    private readonly Channel<int> _written = Channel.CreateUnbounded<int>();

    public string Name => name;

    /// <summary>Called before an entry is written; throws to fail.</summary>
    public Func<int, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public IReadOnlyList<int> Entries => [.. _entries];

    public async Task Handle(LoggedEvent logged, CancellationToken cancel)
    {
        if (logged.Event is not BellRung bell) return;
        await Before(bell.Number, cancel);
        _entries.Enqueue(bell.Number);
        _written.Writer.TryWrite(bell.Number);
    }

    /// <summary>Ends when so many more entries are written.</summary>
    public async Task Writes(int count)
    {
        for (var written = 0; written < count; written++)
            await _written.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }
}
