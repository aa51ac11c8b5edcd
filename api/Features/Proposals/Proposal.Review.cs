using System.Text.Json.Serialization;
using Linli.Api.Features.Proposals.Review;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals;

// What the committee decides about a proposal.
public sealed partial record Proposal
{
    public static readonly Index<Proposal> MergedInto = Index.On<Proposal>(p => p.MergedIntoId, p => p.ProposedAt);

    /// <summary>Set once accepted.</summary>
    public Acceptance? Acceptance { get; init; }

    /// <summary>The committee would have it go on as part of another, and its author has not answered.</summary>
    public MergerOffer? MergerOffer { get; init; }

    public string? MergedIntoId => Ending?.IntoId;

    /// <summary>The committee may still end it with a reason: until a vote on it is announced.</summary>
    [JsonIgnore]
    public bool CanBeDeclined => IsOpen && Stage != ProposalStage.Seconding;

    public Proposal Accept(Acceptance acceptance) => (this with { Acceptance = acceptance, MergerOffer = null }).Enter(acceptance.At);

    /// <summary>Moves the dates of its discussion.</summary>
    public Proposal Schedule(DateTimeOffset opensAt, DateTimeOffset closesAt, DateTimeOffset now) =>
        (this with { Acceptance = Acceptance! with { OpensAt = opensAt, ClosesAt = closesAt } }).Enter(now);

    public Proposal Decline(string byId, string reason, DateTimeOffset now) =>
        (this with { Ending = new Ending(ProposalStage.Declined, now, byId, reason), MergerOffer = null }).Enter(now);

    public Proposal Offer(MergerOffer? offer) => this with { MergerOffer = offer };

    /// <summary>Its author agrees to the committee's offer.</summary>
    public Proposal Merge(DateTimeOffset now) =>
        (this with { Ending = new Ending(ProposalStage.Merged, now, AuthorId, MergerOffer!.Reason, MergerOffer.IntoId), MergerOffer = null }).Enter(now);
}
