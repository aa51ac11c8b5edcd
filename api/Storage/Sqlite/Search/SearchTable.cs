namespace Linli.Api.Storage.Sqlite.Search;

/// <summary>The statements about one document type's full-text index. <c>~waiting</c> lies beside the documents, <c>~words</c> in the search file.</summary>
internal sealed class SearchTable(Table table)
{
    private readonly string _waiting = Sqlite.Table.Quote($"{table.Type.Name}~waiting");
    private readonly string _words = Sqlite.Table.Quote($"{table.Type.Name}~words");
    private long _done;

    public Table Table => table;

    /// <summary>Changes up to this number are in the index, as far as this process knows.</summary>
    public long Done
    {
        get => Volatile.Read(ref _done);
        set => Volatile.Write(ref _done, value);
    }

    /// <summary>Whether the index is being made anew, as far as this process knows.</summary>
    public bool IsRemaking { get; set; } = true;

    // The numbers grow by one and the last is never forgotten, so it needs no sequence of its own.
    public string CreateWaiting => $"CREATE TABLE IF NOT EXISTS {_waiting}(number INTEGER PRIMARY KEY, seq INTEGER NOT NULL)";

    /// <summary>Notes that the document in this row has new words, or none any more.</summary>
    public string Wait => $"INSERT INTO {_waiting}(seq) VALUES(?1)";

    public string Waiting => $"SELECT number, seq FROM {_waiting} WHERE number>?1 ORDER BY number LIMIT ?2";

    public string First => $"SELECT ifnull(min(number),0) FROM {_waiting}";

    public string Last => $"SELECT ifnull(max(number),0) FROM {_waiting}";

    public string Forget => $"DELETE FROM {_waiting} WHERE number<?1";

    public string Body => $"SELECT body FROM {table.Quoted} WHERE seq=?1";

    public string Earlier => $"SELECT seq FROM {table.Quoted} WHERE seq<?1 ORDER BY seq DESC LIMIT ?2";

    public string Create => $"CREATE VIRTUAL TABLE {_words} USING fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii')";

    public string Drop => $"DROP TABLE IF EXISTS {_words}";

    public string Take => $"INSERT OR REPLACE INTO {_words}(rowid,words) VALUES(?1,?2)";

    public string TakeOut => $"DELETE FROM {_words} WHERE rowid=?1";

    public string Find => $"SELECT d.seq, d.version, d.body FROM search.{_words} AS w CROSS JOIN {table.Quoted} AS d ON d.seq=w.rowid "
        + $"WHERE w.{_words} MATCH ?1 AND w.rowid>=?2 AND w.rowid<?3 ORDER BY w.rowid DESC";
}
