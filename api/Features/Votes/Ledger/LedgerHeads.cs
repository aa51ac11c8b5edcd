namespace Linli.Api.Features.Votes.Ledger;

/// <summary>What is announced, so that nobody can change a ledger afterwards, its keeper included: 64 hexadecimal digits each (SHA-256).</summary>
/// <param name="Opening">Over the vote and its frozen roll, announced when it opens.</param>
/// <param name="Closing">Over everything, announced when it has closed.</param>
public sealed record LedgerHeads(string Opening, string Closing)
{
    /// <summary>The head that is announced when the vote opens.</summary>
    public static string AtOpening(LedgerVote vote, IReadOnlyList<RollEntry> roll) => LedgerChain.Of(new VoteLedger(vote, roll, [])).First().Head;

    internal static LedgerHeads Of(VoteLedger ledger)
    {
        var heads = LedgerChain.Of(ledger).Select(file => file.Head).ToList();
        return new LedgerHeads(heads[0], heads[^1]);
    }
}
