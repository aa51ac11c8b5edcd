using System.Buffers.Text;
using Linli.Api.Storage;

namespace Linli.Api.Secrets;

/// <summary>Says which master key the store's data is sealed with, by a value derived from it that tells nothing of it. Written by the first node.</summary>
public sealed record MasterKeyMark : Document
{
    public const string TheOne = "master-key";

    public required string Fingerprint { get; init; }

    public static MasterKeyMark Of(MasterKey key) => new() { Id = TheOne, Fingerprint = Base64Url.EncodeToString(key.Derive("fingerprint")) };
}
