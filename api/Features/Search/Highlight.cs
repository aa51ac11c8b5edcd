using Linli.Api.Storage;

namespace Linli.Api.Features.Search;

/// <summary>Marks the words that were looked for, by the same tokens with which the store finds them.</summary>
internal sealed class Highlight(string words)
{
    private const int ExcerptLength = 140;
    private const int BeforeMatch = 30;

    private readonly IReadOnlyList<SearchTerm> _terms = Words.Wanted(words);

    public IReadOnlyList<TextPart> Whole(string text) => Parts(text, Marks(text), 0, text.Length);

    /// <summary>What stands around the first match; without one, the beginning.</summary>
    /// <param name="line">Plain text without line breaks.</param>
    public IReadOnlyList<TextPart> Excerpt(string line)
    {
        var marks = Marks(line);
        var start = Math.Max(0, Array.IndexOf(marks, true) - BeforeMatch);
        if (line.Length - start < ExcerptLength) start = Math.Max(0, line.Length - ExcerptLength);
        var end = Math.Min(line.Length, start + ExcerptLength);

        // Never half of a character.
        if (start > 0 && char.IsLowSurrogate(line[start])) start--;
        if (end < line.Length && char.IsHighSurrogate(line[end - 1])) end--;

        var parts = Parts(line, marks, start, end);
        if (start > 0) parts.Insert(0, new TextPart("…", false));
        if (end < line.Length) parts.Add(new TextPart("…", false));
        return parts;
    }

    private static List<TextPart> Parts(string text, bool[] marks, int start, int end)
    {
        var parts = new List<TextPart>();
        for (var next = start; start < end; start = next)
        {
            while (next < end && marks[next] == marks[start]) next++;
            parts.Add(new TextPart(text[start..next], marks[start]));
        }

        return parts;
    }

    private bool[] Marks(string text)
    {
        var marks = new bool[text.Length];
        var folded = new char[text.Length];
        if (_terms.Count == 0) return marks;
        foreach (var token in Words.Cut(text, folded))
        {
            // Tokens are parts of the folded text, and folding keeps every place.
            folded.AsSpan().Overlaps(token, out var at);
            foreach (var term in _terms)
                if (term.IsPrefix ? token.StartsWith(term.Token) : token.SequenceEqual(term.Token)) marks.AsSpan(at, term.Token.Length).Fill(true);
        }

        return marks;
    }
}
