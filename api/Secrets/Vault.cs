using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Linli.Api.Secrets;

/// <summary>
/// Seals personal data, hashes it for look-ups, and signs links, with keys derived (HKDF, RFC 5869) from one master key
/// that is kept outside the database, so that a copy of the database alone tells nobody's phone number.
/// </summary>
public sealed class Vault(MasterKey master)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[] _sealing = master.Derive("seal");
    private readonly byte[] _hashing = master.Derive("hash");
    private readonly byte[] _signing = master.Derive("sign");

    /// <summary>Encrypts (AES-256-GCM). The purpose is bound to the text: a phone sealed as one purpose cannot be opened as another.</summary>
    public string Seal(string purpose, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedBytes = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceSize));
        using var aes = new AesGcm(_sealing, TagSize);
        aes.Encrypt(sealedBytes.AsSpan(0, NonceSize), plain, sealedBytes.AsSpan(NonceSize, plain.Length), sealedBytes.AsSpan(NonceSize + plain.Length), Encoding.UTF8.GetBytes(purpose));
        return Base64Url.EncodeToString(sealedBytes);
    }

    /// <exception cref="CryptographicException">It was sealed with another key or for another purpose, or has been changed.</exception>
    public string Open(string purpose, string cipher)
    {
        var bytes = Base64Url.DecodeFromChars(cipher);
        if (bytes.Length < NonceSize + TagSize) throw new CryptographicException("Too short to be sealed text.");
        var plain = new byte[bytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_sealing, TagSize);
        aes.Decrypt(bytes.AsSpan(0, NonceSize), bytes.AsSpan(NonceSize, plain.Length), bytes.AsSpan(bytes.Length - TagSize), plain, Encoding.UTF8.GetBytes(purpose));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>A keyed hash (HMAC-SHA-256, 43 characters): equal texts of one purpose are found, and nothing is learnt without the key.</summary>
    public string Hash(string purpose, string text) => Base64Url.EncodeToString(HMACSHA256.HashData(_hashing, Encoding.UTF8.GetBytes($"{purpose}\0{text}")));

    /// <summary>The text with a signature behind a dot, safe in a URL.</summary>
    public string Sign(string purpose, string text)
    {
        var body = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
        return $"{body}.{Signature(purpose, body)}";
    }

    /// <returns>The signed text; null when the signature is not ours for this purpose.</returns>
    public string? Verify(string purpose, string signed)
    {
        var dot = signed.LastIndexOf('.');
        if (dot < 0) return null;
        var body = signed[..dot];
        // Compared as text: bytes have several spellings in Base64, and only the one that we wrote is ours.
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signed[(dot + 1)..]), Encoding.ASCII.GetBytes(Signature(purpose, body)))
            ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(body)) : null;
    }

    private string Signature(string purpose, string body) => Base64Url.EncodeToString(HMACSHA256.HashData(_signing, Encoding.UTF8.GetBytes($"{purpose}\0{body}")));
}
