namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>Keys that should come once each, and sorted.</summary>
internal sealed class EntryOrder<T>(string file, IComparer<T> comparer, Findings findings) where T : notnull
{
    private readonly HashSet<T> _seen = [];
    private T? _last;

    /// <returns>Whether it was not there before.</returns>
    public bool Takes(T key, int line)
    {
        var isNew = _seen.Add(key);
        if (!isNew) findings.Add(new Finding(FindingKind.Duplicate, file, line, Found: $"{key}"));
        else if (_seen.Count > 1 && comparer.Compare(key, _last) < 0) findings.Add(new Finding(FindingKind.Order, file, line));
        _last = key;
        return isNew;
    }
}
