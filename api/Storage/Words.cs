using System.Text;

namespace Linli.Api.Storage;

/// <summary>
/// Cuts text into the tokens that every engine indexes: lower-cased, full-width folded to half-width, Latin words and digits whole,
/// Chinese (and Japanese, Korean) runs as overlapping pairs, so that two-character words are found.
/// </summary>
public static class Words
{
    /// <summary>Longer "words" are noise (encoded data, addresses of pages) and would bloat the index.</summary>
    public const int MostCharacters = 64;

    /// <summary>The tokens of a text in order, repeats included. A run's last character is a token of its own, so that every character begins one.</summary>
    public static List<string> In(string text)
    {
        var folded = text.Length <= 1024 ? stackalloc char[text.Length] : new char[text.Length];
        var tokens = new List<string>();
        foreach (var token in Cut(text, folded)) tokens.Add(token.ToString());
        return tokens;
    }

    /// <summary>The same without making strings.</summary>
    /// <param name="text">What to cut.</param>
    /// <param name="folded">Room for the text's length; the tokens point into it.</param>
    internal static TokenCutter Cut(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++) folded[i] = Fold(text[i]);
        return new TokenCutter(folded[..text.Length]);
    }

    /// <summary>What a document must hold to be found by these words.</summary>
    public static IReadOnlyList<SearchTerm> Wanted(string words)
    {
        var terms = new List<SearchTerm>();
        var isAfterPair = false;
        foreach (var token in In(words))
        {
            var isLone = IsLoneIdeograph(token);
            // The last character of a longer run is already in its last pair.
            if (!isLone || !isAfterPair) terms.Add(new SearchTerm(token, isLone));
            isAfterPair = !isLone && Kind(token, out _) == TokenKind.Ideograph;
        }

        return [.. terms.Distinct()];
    }

    /// <summary>What the text begins with.</summary>
    /// <param name="text">Folded text that is not empty.</param>
    /// <param name="length">1, or 2 for a character outside the basic plane.</param>
    internal static TokenKind Kind(ReadOnlySpan<char> text, out int length)
    {
        var first = text[0];
        length = 1;
        if (char.IsAscii(first)) return char.IsAsciiLetterOrDigit(first) ? TokenKind.Letter : TokenKind.Other;
        if (first is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\u3041' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7AF') or '\u3005' or '\u3007')
            return TokenKind.Ideograph;
        if (!char.IsSurrogate(first)) return char.IsLetterOrDigit(first) ? TokenKind.Letter : TokenKind.Other;
        if (Rune.DecodeFromUtf16(text, out var rune, out length) != System.Buffers.OperationStatus.Done) return TokenKind.Other;
        return rune.Value is >= 0x20000 and <= 0x3FFFF ? TokenKind.Ideograph : Rune.IsLetterOrDigit(rune) ? TokenKind.Letter : TokenKind.Other;
    }

    private static char Fold(char sign) => sign switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(sign) ? (char)(sign | 0x20) : sign,
        >= '\u3000' and < '\uAC00' => sign,
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(sign - 0xFEE0)),
        _ => char.ToLowerInvariant(sign),
    };

    private static bool IsLoneIdeograph(string token) => Kind(token, out var length) == TokenKind.Ideograph && length == token.Length;
}

internal enum TokenKind { Other, Letter, Ideograph }

/// <param name="Token">A token of <see cref="Words.In"/>.</param>
/// <param name="IsPrefix">Tokens that begin with it count too: a single Chinese character is looked for this way.</param>
public readonly record struct SearchTerm(string Token, bool IsPrefix);
