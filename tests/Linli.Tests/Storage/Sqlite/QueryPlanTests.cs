using System.Reflection;
using Linli.Api.Storage;
using Linli.Api.Storage.Sqlite;
using Linli.Api.Storage.Sqlite.Native;

namespace Linli.Tests.Storage.Sqlite;

/// <summary>Asks SQLite how it would carry out every query that a document type makes possible.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private static readonly DocumentType[] Types = [.. DocumentType.In(typeof(Document).Assembly, typeof(Leaflet).Assembly)];

    private readonly TemporaryFolder _folder = new();
    private SqliteDocumentStore _store = null!;
    private ReadPool _pool = null!;

    public static TheoryData<string, string> DeclaredIndexes => [.. Types.SelectMany(type => type.Indexes.Select(index => new TheoryDataRow<string, string>(type.Name, index.Name)))];

    public static TheoryData<string> Names => [.. Types.Select(type => type.Name)];

    public ValueTask InitializeAsync()
    {
        _store = _folder.Open();
        _pool = new ReadPool(new SqliteOptions { Path = _folder.File });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _pool.Dispose();
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(DeclaredIndexes))]
    public void A_declared_list_is_walked_along_its_index_from_the_place_where_the_page_begins(string type, string index) =>
        typeof(QueryPlanTests).GetMethod(nameof(Walks), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(Types.Single(known => known.Name == type).Type).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [index], null);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_needs_no_query_is_found_by_its_number(string type)
    {
        var table = new Table(Types.Single(known => known.Name == type));
        var statements = new[] { table.Find, table.Locate, table.Replace, table.Update, table.Delete, table.LastSeq }
            .Concat(table.Type.InPlace.SelectMany(field => (string[])[table.Increment(field), table.Raise(field)]));
        foreach (var sql in statements) Assert.All(PlanOf(sql), step => Assert.StartsWith("SEARCH", step, StringComparison.Ordinal));
        if (table.Search is not { } search) return;
        foreach (var sql in (string[])[search.Waiting, search.First, search.Last, search.Forget, search.Body, search.Earlier]) Assert.All(PlanOf(sql), step => Assert.StartsWith("SEARCH", step, StringComparison.Ordinal));
        Assert.Collection(PlanOf(search.Find),
            step => Assert.StartsWith("SCAN w VIRTUAL TABLE INDEX", step, StringComparison.Ordinal),
            step => Assert.Equal("SEARCH d USING INTEGER PRIMARY KEY (rowid=?)", step));
    }

    // Called for every document type.
    private void Walks<T>(string name) where T : Document
    {
        var table = new Table(DocumentType.Of<T>());
        var index = (Index<T>)table.Type.Indexes.Single(known => known.Name == name);
        var least = Enumerable.Range(0, index.Fields.Length).FirstOrDefault(field => index.Fields[field].IsList, -1) + 1;
        for (var length = least; length <= index.Fields.Length; length++)
        {
            var query = Query.On(index, [.. index.Fields.Take(length).Select(ValueOf)]);
            Query<T>[] ranges = length == index.Fields.Length ? [query]
                : [query, query.From(ValueOf(index.Fields[length])), query.To(ValueOf(index.Fields[length])), query.From(ValueOf(index.Fields[length])).To(ValueOf(index.Fields[length]))];
            foreach (var ranged in ranges)
            {
                Check(PlanOf(ListSql.Count(table, ranged).Text), table, index, length, null);
                foreach (var directed in (Query<T>[])[ranged, ranged.Backwards()])
                {
                    Check(PlanOf(ListSql.Page(table, directed).Text), table, index, length, null);
                    Assert.True(directed.TryAfter(directed.CursorAt("x", [.. index.Fields.Skip(length).Select(field => Stored.Key(ValueOf(field)))]), out var next));
                    Check(PlanOf(ListSql.Page(table, next).Text), table, index, length, length == index.Fields.Length && index.IsUnique ? null : directed.IsBackwards ? '<' : '>');
                }
            }
        }
    }

    private static void Check(List<string> plan, Table table, Index index, int prefix, char? towards)
    {
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        var key = index.IsMultikey ? "s USING PRIMARY KEY" : $"{table.Type.Name}.{index.Name}";
        Assert.Contains(key, plan[0], StringComparison.Ordinal);
        // Without any value the list is the whole index, read in its order.
        if (prefix > 0 || towards is not null) Assert.StartsWith("SEARCH", plan[0], StringComparison.Ordinal);
        Assert.True(plan[0].Split("=?").Length - 1 >= prefix, $"{prefix} values, but: {plan[0]}");
        // The id is the last of what is compared, so the seek ends exactly where the page begins; the keys of a unique index need none.
        if (towards is not null) Assert.Matches(index.IsUnique ? $@"(\)|\w){towards}(\(|\?)" : $@"(,id\){towards}\()|(\bid{towards}\?)", plan[0]);
        Assert.All(plan.Skip(1), step => Assert.Equal("SEARCH d USING INTEGER PRIMARY KEY (rowid=?)", step));
    }

    private static object ValueOf(IndexField field) => field.IsList ? "x" : (Nullable.GetUnderlyingType(field.Property.PropertyType) ?? field.Property.PropertyType) switch
    {
        { IsEnum: true } type => Enum.GetValues(type).GetValue(0)!,
        var type when type == typeof(bool) => true,
        var type when type == typeof(DateTimeOffset) => TestClock.Start,
        var type when type == typeof(string) => "x",
        _ => 1L,
    };

    private List<string> PlanOf(string sql)
    {
        using var lease = _pool.Rent();
        using var row = lease.Connection.Prepared($"EXPLAIN QUERY PLAN {sql}");
        var plan = new List<string>();
        while (row.Step()) plan.Add(row.Text(3));
        return plan;
    }
}
