using System.Xml.Linq;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Secrets;

/// <summary>Nodes that share a store share its keys, or do not start.</summary>
public sealed class OneKeyForAllTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-keys-").FullName;

    private string KeyFile => Path.Combine(_folder, "master.key");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => TestEngine.Forget(_folder);

    [Fact]
    public async Task A_node_with_another_key_does_not_start_and_says_which_key_it_needs()
    {
        await using (ForumApp.On(_folder)) { }
        await using var other = LinliProcess.On(_folder, ("Secrets:MasterKey", Convert.ToBase64String(new byte[MasterKey.Size])));
        Assert.Equal(1, await other.Ends());
        Assert.Contains("Linli does not start: The master key in Secrets:MasterKey is another one, and the store's data is sealed with one. Give every node the same key", other.Output, StringComparison.Ordinal);
        await using (ForumApp.On(_folder)) { }
    }

    [Fact]
    public async Task A_node_without_a_key_makes_none_for_a_store_that_has_one()
    {
        await using (ForumApp.On(_folder)) { }
        var key = await File.ReadAllTextAsync(KeyFile, Cancel);
        File.Delete(KeyFile);
        await using (var bare = LinliProcess.On(_folder))
        {
            Assert.Equal(1, await bare.Ends());
            Assert.Contains($"There is no master key here, neither in Secrets:MasterKey nor in {KeyFile}", bare.Output, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(KeyFile));
        await using var same = ForumApp.On(_folder, settings: ("Secrets:MasterKey", key));
        await same.Person("anna");
    }

    [Fact]
    public async Task A_store_from_before_there_were_marks_is_told_by_its_token_keys()
    {
        await using (var forum = ForumApp.On(_folder))
        {
            await forum.Person("anna");
            await forum.Store.Commit(new Changes().Remove((await forum.Store.Find<MasterKeyMark>(MasterKeyMark.TheOne, Cancel))!), Cancel);
        }

        await using (var other = LinliProcess.On(_folder, ("Secrets:MasterKey", Convert.ToBase64String(new byte[MasterKey.Size]))))
        {
            Assert.Equal(1, await other.Ends());
            Assert.Contains("is another one", other.Output, StringComparison.Ordinal);
        }

        await using var same = ForumApp.On(_folder);
        Assert.NotNull(await same.Store.Find<MasterKeyMark>(MasterKeyMark.TheOne, Cancel));
    }

    [Fact]
    public async Task Two_nodes_that_both_find_no_token_key_use_one()
    {
        await using var forum = ForumApp.On(_folder);
        foreach (var key in (await forum.Store.List(Query.On(TokenKey.All, true), Cancel)).Items) await forum.Store.Commit(new Changes().Remove(key), Cancel);
        var vault = new Vault(new MasterKey(new byte[MasterKey.Size]));
        var (one, other) = (new KeysInStore(forum.Store, vault), new KeysInStore(forum.Store, vault));

        Assert.Empty(one.GetAllElements());
        Assert.Empty(other.GetAllElements());
        one.StoreElement(new XElement("key", "one's"), "");
        other.StoreElement(new XElement("key", "other's"), "");

        Assert.Equal("one's", Assert.Single(other.GetAllElements()).Value);
        other.StoreElement(new XElement("key", "next"), "");
        Assert.Equal(["next", "one's"], one.GetAllElements().Select(key => key.Value).Order(StringComparer.Ordinal));
    }
}
