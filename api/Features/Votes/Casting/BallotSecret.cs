using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>
/// 32 random bytes that the voter's device draws for one ballot and sends with it; they rest nowhere. The roll keeps one keyed hash of them and the ballot
/// another (HMAC-SHA-256, RFC 2104): whoever has the secret finds the receipt again, and whoever has only what is kept cannot join the two.
/// </summary>
public readonly struct BallotSecret
{
    private const int Size = 32;

    /// <summary>In Base64 for URLs (RFC 4648 §5) without padding.</summary>
    public const int TextLength = 43;

    private readonly byte[] _bytes;

    private BallotSecret(byte[] bytes) => _bytes = bytes;

    public static bool TryParse([NotNullWhen(true)] string? text, out BallotSecret secret)
    {
        secret = default;
        if (text is not { Length: TextLength } || !Base64Url.IsValid(text)) return false;
        secret = new BallotSecret(Base64Url.DecodeFromChars(text));
        return secret._bytes.Length == Size;
    }

    /// <summary>For ballots of which no voter's device knows, entered at the desk.</summary>
    public static BallotSecret Draw() => new(RandomNumberGenerator.GetBytes(Size));

    /// <summary>What the entry of the roll keeps.</summary>
    public string ProofFor(string entryId) => Base64Url.EncodeToString(Hash("proof", entryId));

    /// <summary>What the voter keeps, and what the ballot is found by in the ledger: 32 lower-case hexadecimal digits.</summary>
    public string ReceiptFor(string entryId) => Convert.ToHexStringLower(Hash("receipt", entryId).AsSpan(0, 16));

    private byte[] Hash(string use, string entryId) => HMACSHA256.HashData(_bytes, Encoding.UTF8.GetBytes($"linli/{use}/{entryId}"));
}
