namespace Linli.Api.Features.Votes;

/// <summary>Where a vote stands, computed from the clock at each read and write.</summary>
public enum VoteStage
{
    /// <summary>公示: the notice and the roll are out; nobody votes yet, and the roll can be corrected.</summary>
    Announced,

    /// <summary>表决: ballots are taken and the roll is frozen.</summary>
    Open,

    /// <summary>结果公示: the result is out and may be objected to.</summary>
    Objections,

    /// <summary>The time for objections is over.</summary>
    Final,

    /// <summary>Called off, or annulled after an objection, with a reason; whatever it counted has no force.</summary>
    Withdrawn,
}
