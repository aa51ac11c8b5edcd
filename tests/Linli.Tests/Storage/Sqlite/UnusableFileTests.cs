using Linli.Api.Storage;
using Linli.Api.Storage.Evolving;
using Linli.Api.Storage.Sqlite.Native;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Storage.Sqlite;

/// <summary>A file that cannot be used stops the start, says what to do, and stays as it is.</summary>
public sealed class UnusableFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_of_a_newer_version()
    {
        await _folder.Open().DisposeAsync();
        Change("PRAGMA user_version=99");
        Refuses("written by a newer version", "Start the newer version, or restore a backup");
    }

    [Fact]
    public async Task A_file_whose_documents_are_newer_keeps_the_indexes_that_only_the_newer_version_declares()
    {
        await using (var store = _folder.Open()) await store.Commit(new Changes().Add(new DataVersion { Id = DataVersion.TheOne, Number = 7 }), Cancel);
        Change("CREATE INDEX \"leaflet.of-tomorrow\" ON \"leaflet\"(\"f_rank\")");
        Assert.Contains("data 7, this one knows 6", Assert.Throws<StoreUnusableException>(() => _folder.Open(newestData: 6)).Message, StringComparison.Ordinal);
        using var connection = Connection.Open(_folder.File, busySeconds: 1);
        Assert.Equal(1, connection.Number("SELECT count(*) FROM sqlite_schema WHERE name='leaflet.of-tomorrow'"));
    }

    [Fact]
    public void A_database_of_another_program()
    {
        Change("CREATE TABLE recipe(name TEXT); INSERT INTO recipe VALUES('饺子')");
        Refuses("database of another program", "Storage:Sqlite:Path");
    }

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        await File.WriteAllTextAsync(_folder.File, string.Join('\n', Enumerable.Repeat("Dear diary", 500)), Cancel);
        Refuses("is not a database", "Storage:Sqlite:Path");
    }

    [Fact]
    public async Task A_damaged_file()
    {
        await _folder.Open().DisposeAsync();
        await using (var file = File.OpenWrite(_folder.File))
        {
            file.Position = 100;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4000).ToArray(), Cancel);
        }

        Refuses("is damaged", "Restore a backup");
    }

    [Fact]
    public async Task Linli_itself_does_not_start_on_it_and_says_why()
    {
        Change("CREATE TABLE recipe(name TEXT)");
        var before = await File.ReadAllBytesAsync(_folder.File, Cancel);

        await using var linli = LinliProcess.On(_folder.Path);
        var code = await linli.Ends();
        var said = linli.Output;

        Assert.NotEqual(0, code);
        Assert.Contains("is a database of another program. Name another file in Storage:Sqlite:Path.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Linli is ready", said, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File, Cancel));
    }

    private void Refuses(params string[] saying)
    {
        var (before, files) = (File.ReadAllBytes(_folder.File), Directory.GetFiles(_folder.Path).Order().ToList());

        var refusal = Assert.Throws<StoreUnusableException>(() => _folder.Open());

        Assert.All(saying.Append(_folder.File), words => Assert.Contains(words, refusal.Message, StringComparison.Ordinal));
        Assert.Equal(before, File.ReadAllBytes(_folder.File));
        Assert.Equal(files, Directory.GetFiles(_folder.Path).Order());
    }

    private void Change(string sql)
    {
        using var connection = Connection.Open(_folder.File, busySeconds: 1);
        connection.Execute(sql);
    }
}
