using System.Runtime.CompilerServices;
using System.Text.Json;
using Linli.Api.Events;
using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Reads the event log. One writer at a time gives positions, so a later commit has greater ones.</summary>
internal sealed class EventReader(ReadPool pool, EventTypes types, Watch watch, WalHead head)
{
    private const int MostAtOnce = 256;
    private const int MostKeptBatches = 64;
    private const string LastPosition = "SELECT seq FROM sqlite_sequence WHERE name='event_log'";

    // All who follow the log stand at its end and want the same next batch.
    private readonly UntilNextCommit<long, IReadOnlyList<(EventCursor Cursor, LoggedEvent? Logged)>> _next = new(head, MostKeptBatches);

    public async IAsyncEnumerable<LoggedEvent> Tail(EventCursor after, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var wake = watch.Next;
            var batch = Next(after);
            foreach (var (cursor, logged) in batch)
            {
                after = cursor;
                if (logged is not null) yield return logged;
            }

            if (batch.Count == 0) await wake.WaitAsync(cancel);
        }
    }

    public IReadOnlyList<LoggedEvent> Missed(string topic, EventCursor after, EventCursor upTo, int limit) =>
        [.. Read("""
            SELECT e.position, e.at, e.type, e.body FROM event_topic AS t CROSS JOIN event_log AS e ON e.position=t.position
            WHERE t.topic=?1 AND t.position>?2 AND t.position<=?3 ORDER BY t.position LIMIT ?4
            """, after, row => row.With(topic).With(after.Position).With(upTo.Position).With(limit)).Select(row => row.Logged).OfType<LoggedEvent>()];

    public EventCursor Head()
    {
        using var lease = pool.Rent();
        return new EventCursor(lease.Connection.Number(LastPosition));
    }

    public EventCursor Forgotten()
    {
        using var lease = pool.Rent();
        return new EventCursor(Forgotten(lease.Connection));
    }

    private IReadOnlyList<(EventCursor Cursor, LoggedEvent? Logged)> Next(EventCursor after)
    {
        if (_next.TryGet(after.Position, out var batch, out var now)) return batch;
        batch = Read("SELECT position, at, type, body FROM event_log WHERE position>?1 ORDER BY position LIMIT ?2", after, row => row.With(after.Position).With(MostAtOnce));
        _next.Keep(after.Position, batch, now, 1);
        return batch;
    }

    private List<(EventCursor Cursor, LoggedEvent? Logged)> Read(string sql, EventCursor after, Action<Statement> bind)
    {
        using var lease = pool.Rent();
        var connection = lease.Connection;
        // One snapshot: what is checked to be kept is what is read.
        connection.Prepared("BEGIN").Run();
        try
        {
            Check(connection, after);
            using var row = connection.Prepared(sql);
            bind(row);
            var batch = new List<(EventCursor, LoggedEvent?)>();
            while (row.Step()) batch.Add((new EventCursor(row.Long(0)), Logged(row)));
            return batch;
        }
        finally
        {
            connection.Prepared("COMMIT").Run();
        }
    }

    private static void Check(Connection connection, EventCursor after)
    {
        if (after.Position < Forgotten(connection) || after.Position > connection.Number(LastPosition)) throw new EventsGoneException();
    }

    private static long Forgotten(Connection connection)
    {
        var first = connection.Number("SELECT ifnull((SELECT min(position) FROM event_log), 0)");
        return first == 0 ? connection.Number(LastPosition) : first - 1;
    }

    // An event whose type is declared no more (its feature was taken out) concerns nobody.
    private LoggedEvent? Logged(Statement row)
    {
        var name = row.Text(2);
        if (!types.ByName.TryGetValue(name, out var type)) return null;
        return new LoggedEvent(new EventCursor(row.Long(0)), name, DateTimeOffset.FromUnixTimeMilliseconds(row.Long(1)),
            (ForumEvent)JsonSerializer.Deserialize(row.Bytes(3), type, Stored.Json)!);
    }
}
