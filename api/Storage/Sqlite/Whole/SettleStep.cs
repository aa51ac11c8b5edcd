using System.Text.Json;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Sqlite.Whole;

/// <summary>Puts documents in as they rest elsewhere.</summary>
internal sealed class SettleStep(Table table, IReadOnlyList<RestingDocument> documents, long now, CancellationToken cancel) : Commitment(cancel)
{
    public override void Run(Connection connection)
    {
        var apply = new Apply(connection);
        foreach (var document in documents.Where(document => !IsThere(connection, document.Id)))
        {
            try
            {
                var (words, at) = Found(document);
                apply.Settle(table, document, words, at ?? DateTimeOffset.FromUnixTimeMilliseconds(now));
            }
            catch (SqliteFailure failure) when (failure.IsTaken)
            {
                throw new DuplicateException(table.Type.Name, document.Id, table.TakenIndex(failure.Reason));
            }
        }
    }

    private bool IsThere(Connection connection, string id)
    {
        using var row = connection.Prepared(table.Find).With(id);
        return row.Step();
    }

    private (long? Words, DateTimeOffset? At) Found(RestingDocument resting)
    {
        if (table.Search is null) return (null, null);
        var document = (Document)JsonSerializer.Deserialize(resting.Json, table.Type.Type, Bodies.Json)!;
        return ((ISearchable)document).SearchText is { } text ? (SearchEntry.Hash(document.CommunityId, text), text.At) : (null, null);
    }
}

/// <summary>Puts events at their places.</summary>
internal sealed class SettleLogStep(IReadOnlyList<RestingEvent> events, CancellationToken cancel) : Commitment(cancel)
{
    public override void Run(Connection connection)
    {
        foreach (var resting in events)
        {
            connection.Prepared("INSERT OR IGNORE INTO event_log(position,at,type,topics,body) VALUES(?1,?2,?3,?4,?5)")
                .With(resting.Cursor.Position).With(resting.At).With(resting.Type).With(string.Join('\n', resting.Topics)).With(resting.Json).Run();
            foreach (var topic in resting.Topics.Distinct()) connection.Prepared("INSERT OR IGNORE INTO event_topic VALUES(?1,?2)").With(topic).With(resting.Cursor.Position).Run();
        }
    }
}

/// <summary>Says where the log ends. What it has forgotten is told by its first event.</summary>
internal sealed class SettleEndsStep(long head, CancellationToken cancel) : Commitment(cancel)
{
    public override void Run(Connection connection)
    {
        // SQLite's own table for AUTOINCREMENT; it has no unique key to insert over.
        if (connection.Prepared("UPDATE sqlite_sequence SET seq=?1 WHERE name='event_log'").With(head).Run() == 0)
            connection.Prepared("INSERT INTO sqlite_sequence(name,seq) VALUES('event_log',?1)").With(head).Run();
    }
}
