namespace Linli.Api.Features.Votes;

// What time does to a vote. Nothing here waits for a scheduler: one that sleeps delays the news, never the end.
public sealed partial record Vote
{
    /// <summary>How long before its end those who have not voted are reminded.</summary>
    public static readonly TimeSpan ClosingSoon = TimeSpan.FromHours(24);

    /// <summary>A ballot that was taken at the last moment may be on its way into the store for so long: the ledger's head is written down after that.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    /// <summary>What is still to be told of its course; the news are told by <see cref="Votes.News.VoteNews"/>.</summary>
    public VoteNewsKind News { get; init; }

    /// <summary>When the next news are due.</summary>
    public DateTimeOffset NewsAt => News switch
    {
        VoteNewsKind.Opened => OpensAt,
        VoteNewsKind.ClosingSoon => ClosesAt - ClosingSoon,
        VoteNewsKind.Closed => ClosesAt + Settling,
        _ => ObjectionsUntil,
    };

    public bool HasNews => News != VoteNewsKind.None && Withdrawal is null;

    public VoteStage StageAt(DateTimeOffset now) =>
        Withdrawal is not null ? VoteStage.Withdrawn
        : now < OpensAt ? VoteStage.Announced
        : now < ClosesAt ? VoteStage.Open
        : now < ObjectionsUntil ? VoteStage.Objections
        : VoteStage.Final;

    public bool IsOpenAt(DateTimeOffset now) => StageAt(now) == VoteStage.Open;

    /// <summary>Whether its result may be seen: nothing of it is before the last ballot.</summary>
    public bool IsCountedAt(DateTimeOffset now) => now >= ClosesAt && (Withdrawal is null || Withdrawal.At >= ClosesAt);

    public Vote Withdraw(string by, string reason, DateTimeOffset now) => this with { Withdrawal = new VoteWithdrawal(now, by, reason) };

    /// <summary>The news that are due have been told. A vote shorter than the reminder's time goes without one.</summary>
    public Vote Told() => this with
    {
        News = News switch
        {
            VoteNewsKind.Opened when ClosesAt - ClosingSoon > OpensAt => VoteNewsKind.ClosingSoon,
            VoteNewsKind.Opened or VoteNewsKind.ClosingSoon => VoteNewsKind.Closed,
            VoteNewsKind.Closed => VoteNewsKind.Concluded,
            _ => VoteNewsKind.None,
        },
    };
}

/// <summary>What is told of a vote's course, in this order.</summary>
public enum VoteNewsKind
{
    Opened,
    ClosingSoon,
    Closed,
    Concluded,

    /// <summary>Everything is told.</summary>
    None,
}
