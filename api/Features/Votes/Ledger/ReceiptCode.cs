using System.Buffers;

namespace Linli.Api.Features.Votes.Ledger;

/// <summary>What a voter gets for a ballot, and finds it by in the ledger: 100 bits that say nothing, in twenty signs nobody confuses (Crockford's base 32).</summary>
public static class ReceiptCode
{
    public const int Length = 20;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> Signs = SearchValues.Create(Alphabet);

    /// <summary>Of the first 100 bits of something random or of a keyed hash, at least 13 bytes.</summary>
    public static string Of(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(random.Length, 13, nameof(random));
        Span<char> code = stackalloc char[Length];
        for (var sign = 0; sign < Length; sign++)
        {
            var (at, shift) = Math.DivRem(sign * 5, 8);
            var pair = random[at] << 8 | (at + 1 < random.Length ? random[at + 1] : 0);
            code[sign] = Alphabet[pair >> (11 - shift) & 31];
        }

        return new string(code);
    }

    /// <summary>In groups of five, as it is shown: <c>7K2QF-9XN4M-…</c>.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(5).Select(group => new string(group))).ToUpperInvariant();

    /// <summary>As it is kept, from how people write it: without hyphens and blanks, o for 0, i and l for 1. Null when it cannot be a code.</summary>
    public static string? Read(string written)
    {
        var code = string.Concat(written.Where(sign => sign != '-' && !char.IsWhiteSpace(sign)).Select(char.ToLowerInvariant)).Replace('o', '0').Replace('i', '1').Replace('l', '1');
        return IsCode(code) ? code : null;
    }

    internal static bool IsCode(string text) => text.Length == Length && !text.AsSpan().ContainsAnyExcept(Signs);
}
