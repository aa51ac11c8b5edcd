using System.Text.Json.Serialization;

namespace Linli.Api.Features.Proposals;

// What the clock makes of a proposal.
public sealed partial record Proposal
{
    [JsonIgnore]
    public DateTimeOffset SecondingEndsAt => CalledAt.AddDays(Rules.SecondingDays);

    [JsonIgnore]
    public DateTimeOffset? ReviewDueAt => SecondedAt?.AddDays(Rules.ReviewDays);

    /// <summary>Where it stands at an instant that is not before its last change: a function of this document and the clock, so that it is right though no timer runs.</summary>
    public ProposalStage StageAt(DateTimeOffset now) => this switch
    {
        { Ending: { } ending } => ending.Stage,
        { SecondedAt: null } => now < SecondingEndsAt ? ProposalStage.Seconding : ProposalStage.Lapsed,
        { Acceptance: null } => ProposalStage.Review,
        { Acceptance: { } accepted } when now < accepted.OpensAt => ProposalStage.Accepted,
        { Acceptance: { } accepted } when now < accepted.ClosesAt => ProposalStage.Discussion,
        { Adoption: { } adopted } => now < adopted.AnnouncedUntil ? ProposalStage.Announcement : StageOfCarryingOut(),
        { VoteUnderWay: { } vote } => now < vote.ClosesAt ? ProposalStage.Vote : ProposalStage.Announcement,
        _ => IsVotedDown ? ProposalStage.Rejected : ProposalStage.Discussed,
    };

    /// <summary>A date has passed at which ballots or ratings decide how it goes on, and they have not been counted yet.</summary>
    public bool AwaitsCountAt(DateTimeOffset now) => Ending is null && (AwaitsBallotsAt(now) || AwaitsRatingsAt(now));

    public bool AwaitsBallotsAt(DateTimeOffset now) => VoteUnderWay?.ObjectionsUntil <= now;

    public bool AwaitsRatingsAt(DateTimeOffset now) => Completion is { Outcome: null } && RatingEndsAt <= now;

    /// <summary>The same as it stands now, with every stage that the clock has brought since it was stored; a date at which something has to be counted is waited for. Readers and writers begin here.</summary>
    public Proposal AsOf(DateTimeOffset now)
    {
        var proposal = this;
        while (proposal.TurnsAt is { } at && at <= now && !proposal.AwaitsCountAt(at)) proposal = proposal.Enter(at);
        return proposal;
    }

    /// <summary>After a change at this instant: takes the stage that follows from it.</summary>
    private Proposal Enter(DateTimeOffset at)
    {
        var stage = StageAt(at);
        return this with
        {
            Stage = stage,
            Course = Course is [.., var last] && last.Stage == stage ? Course : Course.Add(new StageStep(stage, at)),
            IsReviewOverdue = IsReviewOverdue || (stage == ProposalStage.Review && ReviewDueAt <= at),
            TurnsAt = Ending is not null ? null : AwaitsCountAt(at) ? at : Turns().Where(turn => turn > at).Min(),
        };
    }

    /// <summary>Every instant at which the clock may change something.</summary>
    private IEnumerable<DateTimeOffset?> Turns()
    {
        if (SecondedAt is null) yield return SecondingEndsAt;
        if (Acceptance is null) yield return ReviewDueAt;
        yield return Acceptance?.OpensAt;
        yield return Acceptance?.ClosesAt;
        yield return VoteUnderWay?.ClosesAt;
        yield return VoteUnderWay?.ObjectionsUntil;
        yield return Adoption?.AnnouncedUntil;
        yield return RatingEndsAt;
    }
}
