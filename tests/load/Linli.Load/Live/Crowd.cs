using System.Diagnostics;
using System.Text.Json;

namespace Linli.Load.Live;

/// <summary>Many live clients of one server, and how long it takes until each has heard of one thing.</summary>
public sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 50;
    private readonly List<LiveClient> clients = [];
    private Round? round;

    /// <summary>The event that ended the last round.</summary>
    public string LastHeard { get; private set; } = "";

    public int Connected => clients.Count(client => client.IsConnected);

    /// <param name="server">The server.</param>
    /// <param name="count">How many clients.</param>
    /// <param name="tokens">Who they are, in turn; empty for the bare hub.</param>
    /// <param name="topic">What all of them follow; null to stay idle.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<Crowd> Gather(Uri server, int count, IReadOnlyList<string> tokens, string? topic, CancellationToken cancel)
    {
        var crowd = new Crowd();
        foreach (var batch in Enumerable.Range(0, count).Chunk(AtOnce))
            crowd.clients.AddRange(await Task.WhenAll(batch.Select(number => crowd.Join(server, number, tokens, topic, cancel))));
        return crowd;
    }

    /// <summary>Milliseconds from just before <paramref name="cause"/> until the last client heard an event that contains <paramref name="mark"/>.</summary>
    public async Task<double> LastToHear(string mark, Func<Task> cause, CancellationToken cancel)
    {
        var now = round = new Round(mark, clients.Count);
        var begun = Stopwatch.GetTimestamp();
        await cause();
        await now.Everyone.Task.WaitAsync(TimeSpan.FromSeconds(30), cancel);
        LastHeard = now.Last;
        return Stopwatch.GetElapsedTime(begun, now.Ended).TotalMilliseconds;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var batch in clients.Chunk(AtOnce)) await Task.WhenAll(batch.Select(client => client.DisposeAsync().AsTask()));
    }

    private async Task<LiveClient> Join(Uri server, int number, IReadOnlyList<string> tokens, string? topic, CancellationToken cancel)
    {
        Round? heardOf = null;
        var client = await LiveClient.Connect(server, tokens.Count > 0 ? tokens[number % tokens.Count] : null, Hear, cancel);
        if (topic is not null) await client.Follow(topic, cancel);
        return client;

        void Hear(JsonElement happened)
        {
            if (Volatile.Read(ref round) is not { } now || now == heardOf || happened.GetRawText() is not { } text || !text.Contains(now.Mark, StringComparison.Ordinal)) return;
            heardOf = now;
            now.OneMore(text);
        }
    }
}
