namespace Linli.Api.Features.Proposals;

/// <summary>Where a proposal stands, in the order of its course; those that end it beside the stage that they end.</summary>
public enum ProposalStage
{
    /// <summary>附议: dwellings second it until a date.</summary>
    Seconding,

    /// <summary>Too few did. Its author may call again.</summary>
    Lapsed,

    /// <summary>Its author took it back.</summary>
    Withdrawn,

    /// <summary>The committee has a date by which to accept, decline or offer to merge it.</summary>
    Review,

    /// <summary>The committee gave a reason.</summary>
    Declined,

    /// <summary>Goes on as part of another proposal, with its author's consent.</summary>
    Merged,

    /// <summary>The discussion has a date and has not begun.</summary>
    Accepted,

    /// <summary>讨论: arguments for and against, hearings and mediation meetings.</summary>
    Discussion,

    /// <summary>The discussion is over; a vote, or the committee's decision with a reason, is awaited. So again after a vote that decided nothing.</summary>
    Discussed,

    /// <summary>表决: a vote on it is announced or open.</summary>
    Vote,

    /// <summary>公示: the result of the vote, or the committee's decision, is out for objections.</summary>
    Announcement,

    /// <summary>The vote did not adopt it.</summary>
    Rejected,

    /// <summary>执行: milestones with dates and who answers for them.</summary>
    CarryingOut,

    /// <summary>评议会: those who seconded it rate what was done.</summary>
    Rating,

    Done,
}
