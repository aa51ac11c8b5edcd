using System.Security.Cryptography;
using System.Xml.Linq;
using Linli.Api.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace Linli.Api.Secrets;

/// <summary>Data-protection keys live in the store, so that a token from one node is good on the other, sealed by the vault.</summary>
public sealed class KeysInStore(IDocumentStore store, Vault vault) : IConfigureOptions<KeyManagementOptions>, IXmlRepository, IXmlEncryptor
{
    private const string Purpose = "data-protection-key";
    private const string Sealed = "sealed";

    private int _known;

    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = this;
        options.XmlEncryptor = this;
    }

    // The framework's contract is synchronous; it asks once a day.
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var keys = All(store).GetAwaiter().GetResult();
        _known = keys.Count;
        return [.. keys.Select(key => XElement.Parse(key.Xml))];
    }

    // Two nodes that start on an empty store both find that a key is wanted. The next place among the keys is taken once, so that both use the same:
    // the framework reads again after this, and would know another node's key only a day later.
    public void StoreElement(XElement element, string friendlyName)
    {
        try
        {
            store.Commit(new Changes().Add(new TokenKey { Id = $"key-{_known}", Xml = element.ToString(SaveOptions.DisableFormatting) }), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (DuplicateException)
        {
            // The other one's is as good.
        }
    }

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement(Sealed, vault.Seal(Purpose, plaintextElement.ToString(SaveOptions.DisableFormatting))), typeof(Decryptor));

    /// <summary>Whether the keys that are there, if any, were sealed by this vault.</summary>
    public static async Task<bool> AreOpenedBy(Vault vault, IDocumentStore store)
    {
        var texts = (await All(store)).SelectMany(key => XElement.Parse(key.Xml).Descendants(Sealed)).Select(text => text.Value);
        try
        {
            return texts.All(text => vault.Open(Purpose, text).Length > 0);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static async Task<IReadOnlyList<TokenKey>> All(IDocumentStore store) => (await store.List(Query.On(TokenKey.All, true).Take(1000), CancellationToken.None)).Items;

    /// <summary>Named in the stored keys; made by the framework through its constructor.</summary>
    public sealed class Decryptor(IServiceProvider services) : IXmlDecryptor
    {
        public XElement Decrypt(XElement encryptedElement) => XElement.Parse(services.GetRequiredService<Vault>().Open(Purpose, encryptedElement.Value));
    }
}

/// <summary>One data-protection key, as its XML.</summary>
public sealed record TokenKey : Document
{
    public static readonly Index<TokenKey> All = Index.On<TokenKey>(key => key.IsKept);

    public required string Xml { get; init; }

    public bool IsKept => true;
}
