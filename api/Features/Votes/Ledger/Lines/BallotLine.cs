using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Ledger.Lines;

internal sealed record BallotLine(string Receipt, ImmutableArray<string> Choices, int? Entry = null, SetAside? SetAside = null) : LedgerLine
{
    public override bool IsSound(LedgerVote vote) => ReceiptCode.IsCode(Receipt) && !Choices.Contains(null!) && (vote.IsSecret ? (Entry, SetAside) is (null, null) : Entry >= 1);

    public CastBallot Ballot() => new(Receipt, Choices, Entry, SetAside);
}
