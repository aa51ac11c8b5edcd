using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>Every finding counts, the first hundred are kept.</summary>
internal sealed class Findings
{
    private const int MostKept = 100;
    private readonly List<Finding> _kept = [];

    public int Total { get; private set; }

    public void Add(Finding finding)
    {
        Total++;
        if (_kept.Count < MostKept) _kept.Add(finding);
    }

    public bool IsAbout(string file) => _kept.Exists(finding => finding.File == file);

    public CheckReport Report(LedgerVote? vote = null, LedgerHeads? heads = null, Tally? tally = null) => new(vote, heads, tally, [.. _kept], Total);
}
