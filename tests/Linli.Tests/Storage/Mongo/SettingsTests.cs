using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Storage.Mongo;

public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-start-").FullName;

    public void Dispose() => TestEngine.Forget(_folder);

    [Theory]
    [InlineData("Storage:MongoDb:Url", "", "Storage:MongoDb:Url names no server")]
    [InlineData("Storage:MongoDb:Url", "postgres://127.0.0.1", "Storage:MongoDb:Url must begin with mongodb://")]
    [InlineData("Storage:MongoDb:Url", "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100", "No primary of the servers in Storage:MongoDb:Url answered within 1 seconds.")]
    [InlineData("Storage:MongoDb:Database", "a/b", "Storage:MongoDb:Database may hold")]
    public async Task A_wrong_setting_is_named_and_nothing_listens(string key, string value, string says)
    {
        await using var linli = LinliProcess.On(_folder, ("Storage:MongoDb:StartSeconds", "1"), (key, value));
        Assert.Equal(1, await linli.Ends());
        Assert.Contains(says, linli.Output.Split('\n').Single(line => line.StartsWith("Linli does not start: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
