using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;

namespace Linli.Api.Storage.Sqlite;

/// <summary>The table of one document type and the statements that need no query.</summary>
internal sealed class Table
{
    private readonly FrozenDictionary<string, string> _increments;
    private readonly FrozenDictionary<string, string> _raises;

    public Table(DocumentType type)
    {
        Type = type;
        Quoted = Quote(type.Name);
        Indexes = [.. type.Indexes.Select(index => new TableIndex(this, index))];
        Search = type.IsSearchable ? new SearchTable(this) : null;
        Find = $"SELECT version, body FROM {Quoted} WHERE id=?1";
        Insert = $"INSERT INTO {Quoted}(seq,id,version,words,body) VALUES(?1,?2,1,?3,?4)";
        Settle = $"INSERT INTO {Quoted}(seq,id,version,words,body) VALUES(?1,?2,?3,?4,?5)";
        Locate = $"SELECT seq, words FROM {Quoted} WHERE id=?1 AND version=?2";
        Replace = $"UPDATE {Quoted} SET seq=?1, version=version+1, words=?2, body={Kept("?3")} WHERE seq=?4";
        Update = $"UPDATE {Quoted} SET version=version+1, body={Kept("?1")} WHERE id=?2 AND version=?3";
        Delete = $"DELETE FROM {Quoted} WHERE id=?1 AND version=?2 RETURNING seq, words";
        _increments = type.InPlace.ToFrozenDictionary(field => field.Name, field => Change(field, $"ifnull(json_extract(body,'$.{field.Name}'),0)+?2"));
        _raises = type.InPlace.ToFrozenDictionary(field => field.Name, field => Change(field, $"max(ifnull(json_extract(body,'$.{field.Name}'),?2),?2)"));
        LastSeq = $"SELECT max(seq) FROM {Quoted} WHERE seq>=?1 AND seq<?2";
    }

    public DocumentType Type { get; }

    public string Quoted { get; }

    public SearchTable? Search { get; }

    public ImmutableArray<TableIndex> Indexes { get; }

    public string Find { get; }

    public string Insert { get; }

    public string Settle { get; }

    public string Locate { get; }

    public string Replace { get; }

    public string Update { get; }

    public string Delete { get; }

    public string LastSeq { get; }

    public static string Quote(string name) => $"\"{name}\"";

    public string Increment(IndexField field) => _increments[field.Name];

    public string Raise(IndexField field) => _raises[field.Name];

    /// <summary>The unique index that SQLite's message speaks of; <c>id</c> when it is none.</summary>
    public string TakenIndex(string reason) => Indexes.FirstOrDefault(index => index.IsNamedBy(reason))?.Index.Name ?? "id";

    /// <summary>The document in a row that has its version and body in these columns.</summary>
    public static T Read<T>(Statement row, int version, int body) where T : Document =>
        (T)(JsonSerializer.Deserialize<T>(row.Bytes(body), Bodies.Json)! with { Version = row.Long(version) });

    // The new body with what is changed in place as it is stored; a property that came later takes its first value from the body.
    private string Kept(string body) => Type.InPlace.Length == 0 ? body
        : $"json_set({body}{string.Concat(Type.InPlace.Select(field => $",'$.{field.Name}',ifnull(json_extract(body,'$.{field.Name}'),json_extract({body},'$.{field.Name}'))"))})";

    private string Change(IndexField field, string value) =>
        $"UPDATE {Quoted} SET body=json_set(body,'$.{field.Name}',{value}) WHERE id=?1 RETURNING json_extract(body,'$.communityId'), json_extract(body,'$.residentId')";
}
