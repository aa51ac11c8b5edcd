using System.Buffers.Binary;
using System.Security.Cryptography;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Sqlite;

/// <summary>Carries out the writes of one group inside the writer's transaction.</summary>
internal sealed class Apply(Connection connection)
{
    private readonly HashSet<string> _scopes = [];

    /// <summary>Whether there are new events, or words for the search index.</summary>
    public bool HasNews { get; private set; }

    /// <summary>Carries out one commitment; on a refusal the caller rolls back to before it.</summary>
    public void Carry(Commitment commitment, long now)
    {
        commitment.Run(connection);
        foreach (var write in commitment.Writes)
        {
            try
            {
                Carry(write, now);
            }
            catch (SqliteFailure failure) when (failure.IsTaken)
            {
                throw new DuplicateException(write.Table.Type.Name, write.Change.Id, write.Table.TakenIndex(failure.Reason));
            }
        }

        foreach (var happened in commitment.Events) Append(happened, now);
    }

    /// <summary>Puts a document in with the version it has elsewhere.</summary>
    public void Settle(Table table, RestingDocument document, long? words, DateTimeOffset searchedAt)
    {
        long? seq = table.Search is null ? null : FreeSeq(table, searchedAt);
        connection.Prepared(table.Settle).With(seq).With(document.Id).With(document.Version).With(words).With(document.Json).Run();
        if (words is not null) Index(table, seq!.Value);
    }

    /// <summary>What is done once for the whole group.</summary>
    public void Finish(long now)
    {
        // Never lower than the clock: a restored backup must not hand out a stamp again for other contents.
        foreach (var scope in _scopes)
            connection.Prepared("INSERT INTO stamp VALUES(?1,?2) ON CONFLICT DO UPDATE SET value=max(value+1,excluded.value)").With(scope).With(now).Run();
    }

    private void Carry(Write write, long now)
    {
        switch (write.Change)
        {
            case Change.Add add: Add(write, add.Document, now); break;
            case Change.Replace replace: Replace(write, replace.Document); break;
            case Change.Remove remove: Remove(write, remove.Document); break;
            case Change.InPlace: InPlace(write); break;
        }
    }

    private void Add(Write write, Document document, long now)
    {
        Touch(document);
        long? seq = write.Table.IsScattered ? RandomSeq() : write.Table.Search is null ? null : FreeSeq(write.Table, write.SearchedAt ?? DateTimeOffset.FromUnixTimeMilliseconds(now));
        connection.Prepared(write.Table.Insert).With(seq).With(document.Id).With(write.Words).With(write.Body).Run();
        if (write.Words is not null) Index(write.Table, seq!.Value);
    }

    private void Replace(Write write, Document document)
    {
        Touch(document);
        if (write.Table.Search is null)
        {
            if (connection.Prepared(write.Table.Update).With(write.Body).With(document.Id).With(document.Version).Run() == 0) throw Conflict(write);
            return;
        }

        long seq;
        long? words;
        using (var row = connection.Prepared(write.Table.Locate).With(document.Id).With(document.Version))
        {
            if (!row.Step()) throw Conflict(write);
            (seq, words) = (row.Long(0), row.IsNull(1) ? null : row.Long(1));
        }

        var next = write.SearchedAt is { } at && SearchEntry.SeqAt(at) != seq >> SearchEntry.SeqBits << SearchEntry.SeqBits ? FreeSeq(write.Table, at) : seq;
        connection.Prepared(write.Table.Replace).With(next).With(write.Words).With(write.Body).With(seq).Run();
        if (words == write.Words) return;
        Index(write.Table, seq);
        if (next != seq) Index(write.Table, next);
    }

    private void Remove(Write write, Document document)
    {
        Touch(document);
        using var row = connection.Prepared(write.Table.Delete).With(document.Id).With(document.Version);
        if (!row.Step()) throw Conflict(write);
        if (!row.IsNull(1)) Index(write.Table, row.Long(0));
        while (row.Step()) { }
    }

    private void InPlace(Write write)
    {
        using var row = connection.Prepared(write.InPlace).With(write.Change.Id);
        foreach (var field in write.Fields) row.WithKey(field is Change.Raise raise ? Stored.Key(raise.To) : ((Change.Increment)field).By);
        if (!row.Step()) throw Conflict(write);
        _scopes.Add(row.Text(0));
        if (!row.IsNull(1)) _scopes.Add(row.Text(1));
        while (row.Step()) { }
    }

    private void Append(Announcement happened, long now)
    {
        connection.Prepared("INSERT INTO event_log(at,type,topics,body) VALUES(?1,?2,?3,?4)")
            .With(now).With(happened.Type).With(string.Join('\n', happened.Topics)).With(happened.Body).Run();
        var position = connection.LastRow;
        foreach (var topic in happened.Topics) connection.Prepared("INSERT INTO event_topic VALUES(?1,?2)").With(topic).With(position).Run();
        _scopes.Add(happened.CommunityId);
        HasNews = true;
    }

    private void Index(Table table, long seq)
    {
        connection.Prepared(table.Search!.Wait).With(seq).Run();
        HasNews = true;
    }

    private long FreeSeq(Table table, DateTimeOffset at)
    {
        var first = SearchEntry.SeqAt(at);
        using var row = connection.Prepared(table.LastSeq).With(first).With(first + (1L << SearchEntry.SeqBits));
        return row.Step() && !row.IsNull(0) ? row.Long(0) + 1 : first;
    }

    // One of 2⁶²: two that meet are not expected in the life of the universe.
    private static long RandomSeq() => BinaryPrimitives.ReadInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) >>> 2;

    private void Touch(Document document)
    {
        _scopes.Add(document.CommunityId);
        if (document is IAboutResident about) _scopes.Add(about.ResidentId);
    }

    private static ConflictException Conflict(Write write) => new(write.Table.Type.Name, write.Change.Id);
}
