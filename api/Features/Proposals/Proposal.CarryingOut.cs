using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Proposals.CarryingOut;
using Linli.Api.Features.Proposals.Ratings;

namespace Linli.Api.Features.Proposals;

// What becomes of a proposal that was adopted.
public sealed partial record Proposal
{
    public const int MostMilestones = 30;

    /// <summary>The decision to carry it out, by a vote or by the committee.</summary>
    public Adoption? Adoption { get; init; }

    /// <summary>The committee took its decision back, the last time; null when it never did.</summary>
    public AdoptionTakenBack? AdoptionTakenBack { get; init; }

    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>Declared done, the last time; null before the first.</summary>
    public Completion? Completion { get; init; }

    [JsonIgnore]
    public DateTimeOffset? RatingEndsAt => Completion?.At.AddDays(Rules.RatingDays);

    public Proposal Adopt(Adoption adoption) => (this with { Adoption = adoption, MergerOffer = null }).Enter(adoption.At);

    /// <summary>The committee takes back what it decided, while that is announced.</summary>
    public Proposal TakeAdoptionBack(AdoptionTakenBack taken) => (this with { Adoption = null, AdoptionTakenBack = taken }).Enter(taken.At);

    public Proposal Entrust(Role office) => this with { Adoption = Adoption! with { Responsible = office } };

    /// <summary>Adds a milestone, or puts it in the place of the one with its id.</summary>
    public Proposal Set(Milestone milestone) => this with
    {
        Milestones = [.. Milestones.Where(known => known.Id != milestone.Id).Append(milestone).OrderBy(known => known.DueAt).ThenBy(known => known.Id, StringComparer.Ordinal)],
    };

    /// <summary>Everything is done; whoever seconded rates it.</summary>
    public Proposal Complete(string byId, string report, DateTimeOffset now) =>
        (this with { Completion = new Completion((Completion?.Round ?? 0) + 1, now, byId, report, null) }).Enter(now);

    /// <summary>The ratings are counted; when more are dissatisfied than satisfied it is carried out once more.</summary>
    public Proposal Conclude(RatingOutcome outcome, DateTimeOffset now) =>
        (this with { Completion = Completion! with { Outcome = outcome } }).Enter(RatingEndsAt!.Value).AsOf(now);

    private ProposalStage StageOfCarryingOut() => Completion switch
    {
        null or { Outcome.IsNegative: true } => ProposalStage.CarryingOut,
        { Outcome: null } => ProposalStage.Rating,
        _ => ProposalStage.Done,
    };
}
