using System.Text.Json;
using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Api.Storage.Sqlite.Search;

/// <summary>The next documents to be looked at.</summary>
/// <param name="Rows">Their rows.</param>
/// <param name="Done">Up to where the changes are followed after this.</param>
/// <param name="Remake">Rows from this one on have been looked at in making the index anew, the rest has not; null when none are left.</param>
/// <param name="IsFull">Whether more changes are waiting.</param>
internal sealed record IndexBatch(HashSet<long> Rows, long Done, long? Remake, bool IsFull)
{
    private const int Most = 1000;

    public static IndexBatch Next(Connection search, Connection documents, SearchTable table)
    {
        var rows = new HashSet<long>();
        var (before, remake) = Progress(search, table);
        var done = before;
        using (var row = documents.Prepared(table.Waiting).With(done).With(Most))
        {
            for (; row.Step(); done = row.Long(0)) rows.Add(row.Long(1));
        }

        var isFull = done - before >= Most;
        if (remake is not { } from || isFull) return new IndexBatch(rows, done, remake, isFull);
        // The newest first: they are what is searched for.
        remake = null;
        using var earlier = documents.Prepared(table.Earlier).With(from).With(Most);
        for (var count = 1; earlier.Step(); count++)
        {
            rows.Add(earlier.Long(0));
            remake = count == Most ? earlier.Long(0) : null;
        }

        return new IndexBatch(rows, done, remake, isFull);
    }

    public void Take(Connection search, Connection documents, SearchTable table)
    {
        foreach (var seq in Rows)
        {
            if (TextOf(documents, table, seq) is { } text) search.Prepared(table.Take).With(seq).With(text).Run();
            else search.Prepared(table.TakeOut).With(seq).Run();
        }

        search.Prepared("UPDATE progress SET done=?1, remake=?2 WHERE document=?3").With(Done).With(Remake).With(table.Table.Type.Name).Run();
    }

    private static (long Done, long? Remake) Progress(Connection search, SearchTable table)
    {
        using var row = search.Prepared("SELECT done, remake FROM progress WHERE document=?1").With(table.Table.Type.Name);
        return row.Step() ? (row.Long(0), row.IsNull(1) ? null : row.Long(1)) : throw new InvalidOperationException($"The search file lost {table.Table.Type.Name}.");
    }

    private static byte[]? TextOf(Connection documents, SearchTable table, long seq)
    {
        using var row = documents.Prepared(table.Body).With(seq);
        if (!row.Step()) return null;
        var document = (Document)JsonSerializer.Deserialize(row.Bytes(0), table.Table.Type.Type, Bodies.Json)!;
        return ((ISearchable)document).SearchText is { } found ? SearchEntry.Text(document.CommunityId, found) : null;
    }
}
