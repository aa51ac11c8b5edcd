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

    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = this;
        options.XmlEncryptor = this;
    }

    // The framework's contract is synchronous; it asks once a day.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.List(Query.On(TokenKey.All, true).Take(1000), CancellationToken.None).GetAwaiter().GetResult().Items.Select(key => XElement.Parse(key.Xml))];

    public void StoreElement(XElement element, string friendlyName) =>
        store.Commit(new Changes().Add(new TokenKey { Id = Document.NewId(), Xml = element.ToString(SaveOptions.DisableFormatting) }), CancellationToken.None).GetAwaiter().GetResult();

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("sealed", vault.Seal(Purpose, plaintextElement.ToString(SaveOptions.DisableFormatting))), typeof(Decryptor));

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
