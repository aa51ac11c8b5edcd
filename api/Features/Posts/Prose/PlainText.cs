using System.Text;
using Markdig;

namespace Linli.Api.Features.Posts.Prose;

/// <summary>Markdown as the words alone: for search, notifications and lists.</summary>
public static class PlainText
{
    public const int ExcerptLength = 140;

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

    /// <summary>Runs of white space become one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
