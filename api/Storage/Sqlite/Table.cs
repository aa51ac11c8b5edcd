using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Api.Storage.Sqlite.Search;

namespace Linli.Api.Storage.Sqlite;

/// <summary>The table of one document type and the statements that need no query.</summary>
internal sealed class Table
{
    private readonly ConcurrentDictionary<string, string> _inPlace = new();

    public Table(DocumentType type)
    {
        Type = type;
        Quoted = Quote(type.Name);
        Indexes = [.. type.Indexes.Select(index => new TableIndex(this, index))];
        Search = type.IsSearchable ? new SearchTable(this) : null;
        IsScattered = type.IsScattered;
        Find = $"SELECT version, body FROM {Quoted} WHERE id=?1";
        Insert = $"INSERT INTO {Quoted}(seq,id,version,words,body) VALUES(?1,?2,1,?3,?4)";
        Settle = $"INSERT INTO {Quoted}(seq,id,version,words,body) VALUES(?1,?2,?3,?4,?5)";
        Locate = $"SELECT seq, words FROM {Quoted} WHERE id=?1 AND version=?2";
        Replace = $"UPDATE {Quoted} SET seq=?1, version=version+1, words=?2, body={Kept("?3")} WHERE seq=?4";
        Update = $"UPDATE {Quoted} SET version=version+1, body={Kept("?1")} WHERE id=?2 AND version=?3";
        Delete = $"DELETE FROM {Quoted} WHERE id=?1 AND version=?2 RETURNING seq, words";
        LastSeq = $"SELECT max(seq) FROM {Quoted} WHERE seq>=?1 AND seq<?2";
    }

    public DocumentType Type { get; }

    public string Quoted { get; }

    public SearchTable? Search { get; }

    /// <summary>Its rows lie at random instead of one behind the other.</summary>
    public bool IsScattered { get; }

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

    /// <summary>Changes different fields of the document <c>?1</c> at once, by or to the values <c>?2</c>, <c>?3</c> …; returns the scopes that this touches.</summary>
    public string InPlace(IReadOnlyList<Change.InPlace> changes) =>
        _inPlace.GetOrAdd(string.Join(' ', changes.Select(change => $"{change.GetType().Name}:{change.Field.Name}")), _ => $"""
            UPDATE {Quoted} SET body=json_set(body{string.Concat(changes.Select((change, at) => $",'$.{change.Field.Name}',{Value(change, at + 2)}"))})
            WHERE id=?1 RETURNING json_extract(body,'$.communityId'), json_extract(body,'$.residentId')
            """);

    /// <summary>The unique index that SQLite's message speaks of; <c>id</c> when it is none.</summary>
    public string TakenIndex(string reason) => Indexes.FirstOrDefault(index => index.IsNamedBy(reason))?.Index.Name ?? "id";

    /// <summary>The document in a row that has its version and body in these columns.</summary>
    public static T Read<T>(Statement row, int version, int body) where T : Document =>
        (T)(JsonSerializer.Deserialize<T>(row.Bytes(body), Bodies.Json)! with { Version = row.Long(version) });

    // The new body with what is changed in place as it is stored; a property that came later takes its first value from the body.
    private string Kept(string body) => Type.InPlace.Length == 0 ? body
        : $"json_set({body}{string.Concat(Type.InPlace.Select(field => $",'$.{field.Name}',ifnull(json_extract(body,'$.{field.Name}'),json_extract({body},'$.{field.Name}'))"))})";

    private static string Value(Change.InPlace change, int parameter) => change is Change.Increment
        ? $"ifnull(json_extract(body,'$.{change.Field.Name}'),0)+?{parameter}"
        : $"max(ifnull(json_extract(body,'$.{change.Field.Name}'),?{parameter}),?{parameter})";
}
