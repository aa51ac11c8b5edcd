using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>Follows the chain through the lines of one file after the other.</summary>
internal sealed class Chain(LedgerVote vote, Findings findings)
{
    // The line's own hash as computed, and as it says; both are null after a line that could not be read.
    private string? _computed = vote.Genesis();
    private string? _stated;

    /// <summary>Where it has come to.</summary>
    public string? Head => _computed;

    /// <summary>The lines that are of the format, with their numbers; what is wrong with a line is found on the way, and it is given all the same.</summary>
    public IEnumerable<(int Number, T Line)> Follow<T>(string file, ReadOnlyMemory<byte> content) where T : LedgerLine
    {
        for (var number = 1; content.Length > 0; number++)
        {
            var end = content.Span.IndexOf((byte)'\n');
            var line = end is < 0 or > LedgerFiles.LongestLine ? null : Canonical.Read<T>(content.Span[..end]);
            content = end < 0 ? default : content[(end + 1)..];
            if (line is not { Hash: { } hash } || !line.IsSound(vote))
            {
                findings.Add(new Finding(FindingKind.Unreadable, file, number));
                (_computed, _stated) = (null, null);
                continue;
            }

            if (_computed is not null && line.Prev != _computed && line.Prev != _stated) findings.Add(new Finding(FindingKind.Chain, file, number, _computed, line.Prev));
            _computed = line.OwnHash();
            _stated = hash;
            if (_computed != _stated) findings.Add(new Finding(FindingKind.Hash, file, number, _computed, _stated));
            yield return (number, line);
        }
    }
}
