using System.Buffers;
using System.Text.RegularExpressions;
using Linli.Api.Features.Proposals.Proposing;

namespace Linli.Api.Features.Proposals.Versions;

/// <summary>
/// What an author may change without asking those who seconded: slips of the pen. Few characters, and none that turns a sentence around or
/// changes a sum: 不, a digit, a numeral. Everything else is material, and the author can only call more material, never less.
/// </summary>
public static partial class Materiality
{
    /// <summary>Characters taken out and put in, together.</summary>
    public const int MostCharacters = 12;

    private static readonly SearchValues<char> Telling = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十百千万亿零两半倍全各每%％不无未非禁没否勿免可必须应");

    public static bool IsCorrection(ProposalText before, ProposalText after)
    {
        var changed = TextDiff.Between($"{before.Title}\n{before.Body}", $"{after.Title}\n{after.Body}").Where(part => part.Kind != DifferenceKind.Same).ToList();
        return changed.Sum(part => part.Text.Length) <= MostCharacters && !changed.Exists(part => part.Text.AsSpan().ContainsAny(Telling) || TellingWord().IsMatch(part.Text));
    }

    [GeneratedRegex(@"\b(no|not|never|none|without|only|all|any|must|shall|may|can|half|twice|one|two|three)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TellingWord();
}
