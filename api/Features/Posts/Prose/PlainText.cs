using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Markdig;

namespace Linli.Api.Features.Posts.Prose;

/// <summary>Markdown as the words alone: for search, notifications and lists.</summary>
public static class PlainText
{
    public const int ExcerptLength = 140;

    // Letters and symbols by category, blank by design: Hangul fillers, the empty Braille pattern, variation selectors.
    private static readonly FrozenSet<int> Fillers = FrozenSet.ToFrozenSet([0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, .. Enumerable.Range(0xFE00, 16), 0x034F]);

    public static string Of(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown, SafeHtml.Pipeline).Trim();
        }
        catch (ArgumentException)
        {
            return markdown;
        }
    }

    /// <summary>The beginning in one line, at most <see cref="ExcerptLength"/> characters, never half of one.</summary>
    public static string Excerpt(string markdown)
    {
        var line = OneLine(Of(markdown));
        if (line.Length <= ExcerptLength) return line;
        var end = ExcerptLength - 1;
        if (char.IsHighSurrogate(line[end - 1])) end--;
        return $"{line.AsSpan(0, end).TrimEnd()}…";
    }

    /// <summary>Whether there is nothing to see: white space, format characters (zero width, direction) and fillers alone.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control) && !Fillers.Contains(rune.Value)) return false;
        }

        return true;
    }

    /// <summary>Runs of white space become one space; empty when there is nothing to see.</summary>
    public static string OneLine(string text)
    {
        if (IsBlank(text)) return "";
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
