using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Api.Features.Votes.Ledger;

/// <summary>The files of a ledger in the order of the chain, which runs through all of them.</summary>
internal static class LedgerChain
{
    /// <param name="Head">The hash of its last line; of the file before it when it has none.</param>
    public sealed record ChainedFile(string Name, MemoryStream Content, string Head);

    public static IEnumerable<ChainedFile> Of(VoteLedger ledger)
    {
        var head = ledger.Vote.Genesis();
        foreach (var name in LedgerFiles.Of(ledger.Vote))
        {
            var content = new MemoryStream();
            foreach (var line in Lines(ledger, name))
            {
                var open = line with { Prev = head };
                head = open.OwnHash();
                Canonical.Write(open with { Hash = head }, content);
                content.WriteByte((byte)'\n');
            }

            content.Position = 0;
            yield return new ChainedFile(name, content, head);
        }
    }

    // Each in an order that tells nothing but what the line itself says.
    private static IEnumerable<LedgerLine> Lines(VoteLedger ledger, string name) => name switch
    {
        LedgerFiles.Roll => ledger.Roll.Select((entry, index) => new RollLine(index + 1, entry.Place, ledger.Vote.HasAreas() ? entry.AreaInDm2 : null)),
        LedgerFiles.Turnout => ledger.TookPart.Order().Select(entry => new EntryLine(entry)),
        LedgerFiles.Delivered => ledger.Delivered.Order().Select(entry => new EntryLine(entry)),
        LedgerFiles.Areas => ledger.AreasByOption.OrderBy(area => area.Key, StringComparer.Ordinal).Select(area => new AreaLine(area.Key, area.Value)),
        _ => (ledger.Vote.IsSecret ? ledger.Ballots.OrderBy(ballot => ballot.Receipt, StringComparer.Ordinal) : ledger.Ballots.OrderBy(ballot => ballot.Entry))
            .Select(ballot => new BallotLine(ballot.Receipt, ballot.Choices, ballot.Entry, ballot.SetAside)),
    };
}
