using System.Collections.Immutable;
using System.Globalization;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;
using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>Reads the chained files in their order and keeps what may be counted.</summary>
internal sealed class Contents(LedgerVote vote, IReadOnlyDictionary<string, byte[]> files, Findings findings)
{
    private readonly Chain _chain = new(vote, findings);
    private readonly Dictionary<int, long> _roll = [];
    private readonly List<CastBallot> _ballots = [];
    private readonly ImmutableDictionary<string, long>.Builder _areas = ImmutableDictionary.CreateBuilder<string, long>();
    private List<int> _tookPart = [];
    private List<int> _delivered = [];

    // Lines as they stand in the files, whether or not they count.
    private int _turnoutLines;
    private int _ballotLines;

    /// <summary>Of the chain so far.</summary>
    public string? Head => _chain.Head;

    public void ReadRoll()
    {
        var next = 1;
        foreach (var (number, line) in Lines<RollLine>(LedgerFiles.Roll))
        {
            if (line.Entry != next) findings.Add(new Finding(FindingKind.Entry, LedgerFiles.Roll, number, $"{next}", $"{line.Entry}"));
            _roll.TryAdd(line.Entry, line.AreaInDm2 ?? 0);
            next = line.Entry + 1;
        }
    }

    public void ReadVotes()
    {
        if (vote.IsSecret) _tookPart = ReadEntries(LedgerFiles.Turnout, out _turnoutLines);
        if (vote.CountsSilent) _delivered = ReadEntries(LedgerFiles.Delivered, out _);
        ReadBallots();
        if (vote.IsSecret && vote.HasAreas()) ReadAreas();
        if (vote.IsSecret && _ballotLines != _turnoutLines) findings.Add(new Finding(FindingKind.Count, LedgerFiles.Ballots, null, $"{_turnoutLines}", $"{_ballotLines}"));
    }

    public Tally Count() => LedgerTally.Of(vote, _roll, _ballots, _tookPart, _delivered, _areas.ToImmutable());

    private List<int> ReadEntries(string file, out int lines)
    {
        var (entries, order) = (new List<int>(), new EntryOrder<int>(file, Comparer<int>.Default, findings));
        lines = 0;
        foreach (var (number, line) in Lines<EntryLine>(file))
        {
            lines++;
            if (order.Takes(line.Entry, number) && IsOnRoll(line.Entry, file, number)) entries.Add(line.Entry);
        }

        return entries;
    }

    private void ReadBallots()
    {
        var byReceipt = new EntryOrder<string>(LedgerFiles.Ballots, vote.IsSecret ? StringComparer.Ordinal : Comparer<string>.Create((_, _) => 0), findings);
        var byEntry = new EntryOrder<int>(LedgerFiles.Ballots, Comparer<int>.Default, findings);
        foreach (var (number, line) in Lines<BallotLine>(LedgerFiles.Ballots))
        {
            _ballotLines++;
            var counts = byReceipt.Takes(line.Receipt, number);
            if (line.Entry is { } entry) counts &= byEntry.Takes(entry, number) && IsOnRoll(entry, LedgerFiles.Ballots, number);
            if (vote.Paper.Fault(line.Choices) is not null)
            {
                findings.Add(new Finding(FindingKind.Choice, LedgerFiles.Ballots, number, Found: string.Join(", ", line.Choices)));
                counts = false;
            }

            if (counts) _ballots.Add(line.Ballot());
        }
    }

    private void ReadAreas()
    {
        var order = new EntryOrder<string>(LedgerFiles.Areas, StringComparer.Ordinal, findings);
        foreach (var (number, line) in Lines<AreaLine>(LedgerFiles.Areas))
        {
            if (line.Option != BallotPaper.Abstain && vote.Paper.IndexOf(line.Option) < 0) findings.Add(new Finding(FindingKind.Choice, LedgerFiles.Areas, number, Found: line.Option));
            else if (order.Takes(line.Option, number)) _areas[line.Option] = line.AreaInDm2;
        }

        // Who chose one option only stands in one sum: then all sums together are the area of those who took part.
        var all = _tookPart.Sum(entry => _roll[entry]);
        var (sum, most) = (_areas.Values.Sum(), _areas.Values.DefaultIfEmpty(0).Max());
        if (most > all || sum < all || (sum > all && vote.Paper.Form != BallotForm.Several))
            findings.Add(new Finding(FindingKind.Areas, LedgerFiles.Areas, null, Whole(all), Whole(sum)));
    }

    private bool IsOnRoll(int entry, string file, int line)
    {
        if (_roll.ContainsKey(entry)) return true;
        findings.Add(new Finding(FindingKind.UnknownEntry, file, line, Found: $"{entry}"));
        return false;
    }

    private IEnumerable<(int Number, T Line)> Lines<T>(string file) where T : LedgerLine => _chain.Follow<T>(file, files.GetValueOrDefault(file));

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
