namespace Linli.Api.Features.Votes.Ledger.Lines;

/// <summary>A line of one of the files, chained to the one before it.</summary>
internal abstract record LedgerLine
{
    /// <summary>The hash of the line before, or where the chain begins.</summary>
    public string Prev { get; init; } = "";

    /// <summary>SHA-256 over this line without this property, as 64 hexadecimal digits.</summary>
    public string? Hash { get; init; }

    public string OwnHash() => Canonical.Hash(this with { Hash = null });

    /// <summary>Whether its values are such as this vote can have, as far as the line alone shows.</summary>
    public virtual bool IsSound(LedgerVote vote) => true;
}

/// <summary>Who may vote: an entry of the roll.</summary>
/// <param name="AreaInDm2">Only for owners.</param>
internal sealed record RollLine(int Entry, string Place, long? AreaInDm2 = null) : LedgerLine
{
    public const long MostArea = 1_000_000_000;
    private const int LongestPlace = 100;

    public override bool IsSound(LedgerVote vote) => Entry >= 1 && Place.Length <= LongestPlace && (vote.HasAreas() ? AreaInDm2 is >= 1 and <= MostArea : AreaInDm2 is null);
}

/// <summary>An entry that took part, or to which the ballot was delivered.</summary>
internal sealed record EntryLine(int Entry) : LedgerLine
{
    public override bool IsSound(LedgerVote vote) => Entry >= 1;
}

/// <summary>The area of those who chose an option, in a secret vote of owners.</summary>
internal sealed record AreaLine(string Option, long AreaInDm2) : LedgerLine
{
    // Of a million owners with the largest area each.
    public override bool IsSound(LedgerVote vote) => AreaInDm2 is >= 1 and <= RollLine.MostArea * 1_000_000;
}
