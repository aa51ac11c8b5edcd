using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Forgets the oldest events, up to the first that must stay: the log never has a hole.</summary>
internal sealed class PruneStep(long before, CancellationToken cancel) : Commitment(cancel)
{
    public const int Most = 500;

    public int Forgotten { get; private set; }

    public override void Run(Connection connection)
    {
        var old = new List<(long Position, string Topics)>();
        using (var rows = connection.Prepared("SELECT position, at, topics FROM event_log ORDER BY position LIMIT ?1").With(Most))
        {
            while (rows.Step() && rows.Long(1) < before) old.Add((rows.Long(0), rows.Text(2)));
        }

        foreach (var (position, topics) in old)
        {
            foreach (var topic in topics.Split('\n')) connection.Prepared("DELETE FROM event_topic WHERE topic=?1 AND position=?2").With(topic).With(position).Run();
            connection.Prepared("DELETE FROM event_log WHERE position=?1").With(position).Run();
        }

        Forgotten = old.Count;
    }
}
