using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Api.Features.Votes.Ledger;

/// <summary>What a ledger says of its vote. The chain begins with it, so the head at opening also holds the question, the options and the rules.</summary>
/// <param name="Community">The community's name.</param>
/// <param name="Title">The question as it was announced.</param>
/// <param name="CountsSilent">Delivered and silent ones count with the majority; needs <see cref="VoteLedger.Delivered"/>.</param>
/// <param name="OpensAt">In whole milliseconds.</param>
/// <param name="ClosesAt">In whole milliseconds.</param>
public sealed record LedgerVote(
    string Id, string Community, string Title, Electorate Electorate, Matter Matter, BallotPaper Paper, bool IsSecret, bool CountsSilent, DateTimeOffset OpensAt, DateTimeOffset ClosesAt)
{
    /// <summary>Area counts.</summary>
    internal bool HasAreas() => Electorate == Electorate.Owners;

    /// <summary>Where the chain begins: the <c>prev</c> of the first line of the roll.</summary>
    internal string Genesis() => Canonical.Hash(this);
}
