using DiffPlex;
using DiffPlex.Model;

namespace Linli.Api.Features.Proposals.Versions;

/// <summary>What happened to a piece of text between two versions.</summary>
public enum DifferenceKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A piece of plain text. Those that are not added make the earlier text, those that are not removed the later one.</summary>
/// <param name="Text">Never empty.</param>
/// <param name="Kind">What happened to it.</param>
public sealed record DifferencePart(string Text, DifferenceKind Kind);

/// <summary>
/// A difference that people can read: line by line, then by character within the lines that changed (Chinese has no spaces to go by), words of letters
/// and numbers whole. Where only crumbs stay the same between two changes they are one change, as an editor would mark it.
/// </summary>
public static class TextDiff
{
    private static readonly IChunker ByLine = new Lines();
    private static readonly IChunker ByCharacter = new Characters();

    public static IReadOnlyList<DifferencePart> Between(string before, string after)
    {
        var parts = new List<DifferencePart>();
        foreach (var (same, removed, added) in Hunks(before, after, ByLine))
        {
            Add(parts, same, DifferenceKind.Same);
            foreach (var inside in Readable(Hunks(removed, added, ByCharacter)))
            {
                Add(parts, inside.Same, DifferenceKind.Same);
                Add(parts, inside.Removed, DifferenceKind.Removed);
                Add(parts, inside.Added, DifferenceKind.Added);
            }
        }

        return parts;
    }

    private static void Add(List<DifferencePart> parts, string text, DifferenceKind kind)
    {
        if (text.Length == 0) return;
        if (parts is [.., var last] && last.Kind == kind) parts[^1] = new DifferencePart(last.Text + text, kind);
        else parts.Add(new DifferencePart(text, kind));
    }

    /// <summary>Each change with the text before it that stays the same; last what stays at the end.</summary>
    private static List<Hunk> Hunks(string before, string after, IChunker chunker)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        var (hunks, at) = (new List<Hunk>(), 0);
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            hunks.Add(new Hunk(
                string.Concat(diff.PiecesOld.Skip(at).Take(block.DeleteStartA - at)),
                string.Concat(diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)),
                string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        hunks.Add(new Hunk(string.Concat(diff.PiecesOld.Skip(at)), "", ""));
        return hunks;
    }

    /// <summary>Takes what stays the same into the changes around it where it is shorter than both.</summary>
    private static List<Hunk> Readable(List<Hunk> hunks)
    {
        var readable = new List<Hunk>();
        foreach (var hunk in hunks)
        {
            if (readable is [.., var last] && last.Size > 0 && hunk.Size > 0 && hunk.Same.Length < Math.Min(last.Size, hunk.Size) && !hunk.Same.Contains('\n', StringComparison.Ordinal))
                readable[^1] = last with { Removed = last.Removed + hunk.Same + hunk.Removed, Added = last.Added + hunk.Same + hunk.Added };
            else readable.Add(hunk);
        }

        return readable;
    }

    private sealed record Hunk(string Same, string Removed, string Added)
    {
        public int Size => Math.Max(Removed.Length, Added.Length);
    }

    /// <summary>Lines with their ends.</summary>
    private sealed class Lines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }

    /// <summary>Words of Latin letters and numbers whole, everything else one by one; never half of a character.</summary>
    private sealed class Characters : IChunker
    {
        public IReadOnlyList<string> Chunk(string text)
        {
            var pieces = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
                while (IsLetter(text[start]) && end < text.Length && IsLetter(text[end])) end++;
                pieces.Add(text[start..end]);
                start = end;
            }

            return pieces;
        }

        private static bool IsLetter(char sign) => char.IsAsciiLetterOrDigit(sign);
    }
}
