using System.ComponentModel.DataAnnotations;

namespace Linli.Api.Realtime;

/// <summary>Limits of the live hub; section <c>Live</c>. They hold for each node.</summary>
public sealed class LiveOptions
{
    /// <summary>Topics that one connection may follow.</summary>
    [Range(1, 10_000)]
    public int MostTopics { get; set; } = 200;

    /// <summary>Connections of one resident. One more closes the oldest, which on a phone is usually dead already.</summary>
    [Range(1, 1_000)]
    public int MostConnections { get; set; } = 20;

    /// <summary>Missed events that a follow replays; beyond it the client is told to fetch afresh.</summary>
    [Range(0, 10_000)]
    public int MostReplayed { get; set; } = 1_000;

    /// <summary>Events that wait in memory for a client that reads slowly. One more closes it; it comes back with its cursors.</summary>
    [Range(1, 100_000)]
    public int MostWaiting { get; set; } = 1_000;

    /// <summary>How long one send may take before the client counts as dead, in seconds.</summary>
    [Range(0.1, 600)]
    public double SlowestSendSeconds { get; set; } = 10;

    /// <summary>Calls per second from one connection, in the long run.</summary>
    [Range(1, 1_000)]
    public int CallsPerSecond { get; set; } = 20;

    /// <summary>Calls at once. Above <see cref="MostTopics"/>, so that a client can follow everything again after a reconnect.</summary>
    [Range(1, 20_000)]
    public int CallsAtOnce { get; set; } = 300;

    /// <summary>Size of one message from a client, in bytes.</summary>
    [Range(256, 1_048_576)]
    public int MessageBytes { get; set; } = 4_096;

    internal TimeSpan SlowestSend => TimeSpan.FromSeconds(SlowestSendSeconds);
}
