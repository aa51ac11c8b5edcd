using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Linli.Api.Storage.Sqlite.Search;

/// <summary>What the full-text index holds of a document: its words, and its community and facets as exact tokens.</summary>
internal static class SearchEntry
{
    /// <summary>Raised when the tokens change; every index is then made anew.</summary>
    public const int Version = 1;

    // Room for documents of one millisecond; the row's number is its place in time, so newest first needs no sorting.
    public const int SeqBits = 20;

    // No word holds this sign, so nobody can type a facet.
    private const char FacetSign = '§';
    private const int FacetLength = 18;

    /// <summary>The first row number of an instant.</summary>
    public static long SeqAt(DateTimeOffset at) => Math.Clamp(at.ToUnixTimeMilliseconds(), -(1L << 42), (1L << 42) - 1) << SeqBits;

    /// <summary>The tokens, parted by spaces.</summary>
    public static byte[] Text(string communityId, SearchText found)
    {
        var text = ArrayPool<char>.Shared.Rent(((FacetLength + 1) * (found.Facets.Length + 1)) + (found.Words.Length * 4));
        var bytes = Encoding.UTF8.GetBytes(text, 0, Write(text, communityId, found));
        ArrayPool<char>.Shared.Return(text);
        return bytes;
    }

    /// <summary>Tells whether a replaced document must be indexed anew.</summary>
    public static long Hash(string communityId, SearchText found)
    {
        var text = string.Join('\u001f', [Stored.Instant(found.At), communityId, found.Words, .. found.Facets]);
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The full-text expression that a search asks for; null when its words hold nothing that could be found.</summary>
    public static string? Expression(SearchQuery query)
    {
        var terms = Words.Wanted(query.Words);
        if (terms.Count == 0 && !string.IsNullOrWhiteSpace(query.Words)) return null;
        return string.Join(' ', query.Facets.Select(FacetToken).Prepend(CommunityToken(query.CommunityId)).Select(token => $"\"{token}\"")
            .Concat(terms.Select(term => $"\"{term.Token}\"{(term.IsPrefix ? "*" : "")}")));
    }

    // A token and its space take at most three characters for each of the text's, and the folded text one more.
    private static int Write(Span<char> text, string communityId, SearchText found)
    {
        var length = 0;
        foreach (var facet in found.Facets.Select(FacetToken).Prepend(CommunityToken(communityId))) length += Append(text[length..], facet);
        foreach (var token in Words.Cut(found.Words, text[^found.Words.Length..])) length += Append(text[length..], token);
        return length;
    }

    private static int Append(Span<char> text, ReadOnlySpan<char> token)
    {
        token.CopyTo(text);
        text[token.Length] = ' ';
        return token.Length + 1;
    }

    private static string CommunityToken(string id) => FacetToken($"community:{id}");

    private static string FacetToken(string facet) =>
        $"{FacetSign}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facet)).AsSpan(0, 8))}";
}
