using Linli.Api.Features.Posts.Prose;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>The committee proposes to an author that a proposal goes on as part of another. Nothing is merged without that author's consent.</summary>
public sealed record MergerOffer(string IntoId, string Reason, string ById, DateTimeOffset At);

/// <param name="IntoId">The other proposal.</param>
/// <param name="Reason">Why, in the committee's words.</param>
/// <param name="By">Who offered it.</param>
/// <param name="At">When.</param>
public sealed record MergerOfferView(string IntoId, string Reason, AuthorView By, DateTimeOffset At)
{
    internal static MergerOfferView? Of(MergerOffer? offer, Names names) => offer is null ? null : new(offer.IntoId, offer.Reason, names.With(offer.ById, null, null), offer.At);
}

/// <param name="Id">The proposal that was merged.</param>
/// <param name="Title">Its title.</param>
/// <param name="At">When its author agreed.</param>
public sealed record MergedProposalView(string Id, string Title, DateTimeOffset At);
