using System.Collections.Immutable;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;

namespace Linli.Api.Features.Votes.Ledger.Lines;

/// <summary>What the ledger says of itself. Everything in it follows from the other files, or begins their chain.</summary>
internal sealed record Manifest(string Format, LedgerHeads Heads, LedgerResult Result, LedgerVote Vote)
{
    public const string Version1 = "linli-ledger/1";

    public bool IsSound() => Format == Version1 && Vote.Paper.Fault() is null && !(Vote is { IsSecret: true, Electorate: Electorate.Owners, Paper.Form: BallotForm.Ranking })
        && (Vote.Electorate == Electorate.Owners || Vote.Matter == Matter.Ordinary);
}

/// <summary>The tally as it was announced, without its steps and rounds, which follow from the ballots.</summary>
internal sealed record LedgerResult(ImmutableArray<string> Chosen, ImmutableArray<OptionCount> Counts, Weight Entitled, Outcome Outcome, Weight Silent, Weight TookPart)
{
    public static LedgerResult Of(Tally tally) => new(tally.Chosen, tally.Counts, tally.Entitled, tally.Outcome, tally.Silent, tally.TookPart);
}
