using System.Collections.Immutable;
using System.Text.Json;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;

namespace Linli.Api.Storage.Sqlite;

/// <summary>The table of one document type and the statements that need no query.</summary>
internal sealed class Table
{
    public Table(DocumentType type)
    {
        Type = type;
        Quoted = Quote(type.Name);
        Indexes = [.. type.Indexes.Select(index => new TableIndex(this, index))];
        Search = type.IsSearchable ? new SearchTable(this) : null;
        Find = $"SELECT version, body FROM {Quoted} WHERE id=?1";
        Insert = $"INSERT INTO {Quoted}(seq,id,version,words,body) VALUES(?1,?2,1,?3,?4)";
        Locate = $"SELECT seq, words FROM {Quoted} WHERE id=?1 AND version=?2";
        Replace = $"UPDATE {Quoted} SET seq=?1, version=version+1, words=?2, body=?3 WHERE seq=?4";
        Update = $"UPDATE {Quoted} SET version=version+1, body=?1 WHERE id=?2 AND version=?3";
        Delete = $"DELETE FROM {Quoted} WHERE id=?1 AND version=?2 RETURNING seq, words";
        LastSeq = $"SELECT max(seq) FROM {Quoted} WHERE seq>=?1 AND seq<?2";
    }

    public DocumentType Type { get; }

    public string Quoted { get; }

    public SearchTable? Search { get; }

    public ImmutableArray<TableIndex> Indexes { get; }

    public string Find { get; }

    public string Insert { get; }

    public string Locate { get; }

    public string Replace { get; }

    public string Update { get; }

    public string Delete { get; }

    public string LastSeq { get; }

    public static string Quote(string name) => $"\"{name}\"";

    public string Increment(IndexField field) => Change(field, $"ifnull(json_extract(body,'$.{field.Name}'),0)+?2");

    public string Raise(IndexField field) => Change(field, $"max(ifnull(json_extract(body,'$.{field.Name}'),?2),?2)");

    /// <summary>The unique index that SQLite's message speaks of; <c>id</c> when it is none.</summary>
    public string TakenIndex(string reason) => Indexes.FirstOrDefault(index => index.IsNamedBy(reason))?.Index.Name ?? "id";

    /// <summary>The document in a row that has its version and body in these columns.</summary>
    public static T Read<T>(Statement row, int version, int body) where T : Document =>
        (T)(JsonSerializer.Deserialize<T>(row.Bytes(body), Bodies.Json)! with { Version = row.Long(version) });

    // Also bumps the version, so that a Replace of the document as it was before conflicts instead of losing this.
    private string Change(IndexField field, string value) =>
        $"UPDATE {Quoted} SET version=version+1, body=json_set(body,'$.{field.Name}',{value}) WHERE id=?1 RETURNING json_extract(body,'$.communityId'), json_extract(body,'$.residentId')";
}
