using Linli.Api.Storage;

namespace Linli.Api.Secrets;

/// <summary>
/// Keeps a node with another master key than the store's from starting: it could read nobody's phone, would find no account by one, and would
/// refuse the other nodes' tokens.
/// </summary>
internal sealed class OneKeyForAll(MasterKeySource source, IDocumentStore store)
{
    /// <summary>This node's key, made if there is none and the store knows of none.</summary>
    /// <exception cref="StoreUnusableException">The store's data is sealed with another one.</exception>
    public async Task<MasterKey> Load()
    {
        var mark = await store.Find<MasterKeyMark>(MasterKeyMark.TheOne, CancellationToken.None);
        // Before one is made that would have to be thrown away again.
        if (mark is not null && !source.IsThere) throw Refusal($"There is no master key here, neither in {MasterKeySource.Setting} nor in {source.Path}");

        var key = MasterKey.Load(source.Given, source.Path);
        mark ??= await Mark(key);
        return mark.Fingerprint == MasterKeyMark.Of(key).Fingerprint ? key : throw Refusal($"The master key in {source.Name} is another one");
    }

    private async Task<MasterKeyMark> Mark(MasterKey key)
    {
        // A store from before there were marks: its token keys tell.
        if (!await KeysInStore.AreOpenedBy(new Vault(key), store)) throw Refusal($"The master key in {source.Name} is another one");
        try
        {
            await store.Commit(new Changes().Add(MasterKeyMark.Of(key)), CancellationToken.None);
            return MasterKeyMark.Of(key);
        }
        catch (DuplicateException)
        {
            return (await store.Find<MasterKeyMark>(MasterKeyMark.TheOne, CancellationToken.None))!;
        }
    }

    private static StoreUnusableException Refusal(string why) =>
        new($"{why}, and the store's data is sealed with one. Give every node the same key: that of the node that was first, or of the backup ({MasterKeySource.Setting}, or the file master.key in Storage:Folder). Nothing was changed.");
}
