using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.Ratings;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>The decision to carry a proposal out.</summary>
/// <param name="At">When.</param>
/// <param name="ById">Who made it for the committee; null when a vote did.</param>
/// <param name="Reason">Why, for everybody to read: what the discussion came to, and on what it rests; null when a vote did.</param>
/// <param name="Responsible">The office that answers for it.</param>
/// <param name="VoteId">The vote that decided; null when the committee did.</param>
/// <param name="AnnouncedUntil">Until then the committee's decision is out for objections; a vote's result was so before.</param>
public sealed record Adoption(DateTimeOffset At, string? ById, string? Reason, Role Responsible, string? VoteId, DateTimeOffset AnnouncedUntil);

/// <param name="At">When.</param>
/// <param name="ById">Who did for the committee.</param>
/// <param name="Reason">Why, for everybody to read.</param>
public sealed record AdoptionTakenBack(DateTimeOffset At, string ById, string Reason);

/// <summary>It was declared done.</summary>
/// <param name="Round">From 1; a negative rating opens another.</param>
/// <param name="At">When; ratings are taken from then on.</param>
/// <param name="ById">Who declared it.</param>
/// <param name="Report">Markdown: what was done.</param>
/// <param name="Outcome">How those who seconded rated it; null until the time for it is over.</param>
public sealed record Completion(int Round, DateTimeOffset At, string ById, string Report, RatingOutcome? Outcome);

/// <param name="At">When it was adopted.</param>
/// <param name="By">Who decided it for the committee; absent when a vote did.</param>
/// <param name="Reason">Why; absent when a vote did.</param>
/// <param name="Responsible">The office that answers for it.</param>
/// <param name="VoteId">The vote that decided; absent when the committee did.</param>
/// <param name="AnnouncedUntil">From then on it is carried out; until then the committee's decision is out for objections.</param>
public sealed record AdoptionView(DateTimeOffset At, AuthorView? By, string? Reason, Role Responsible, string? VoteId, DateTimeOffset AnnouncedUntil)
{
    internal static AdoptionView? Of(Adoption? adoption, Names names) => adoption is null ? null
        : new(adoption.At, adoption.ById is { } by ? names.With(by, null, null) : null, adoption.Reason, adoption.Responsible, adoption.VoteId, adoption.AnnouncedUntil);
}

/// <param name="At">When the committee took its decision back.</param>
/// <param name="By">Who did.</param>
/// <param name="Reason">Why.</param>
public sealed record AdoptionTakenBackView(DateTimeOffset At, AuthorView By, string Reason)
{
    internal static AdoptionTakenBackView? Of(AdoptionTakenBack? taken, Names names) => taken is null ? null : new(taken.At, names.With(taken.ById, null, null), taken.Reason);
}

/// <param name="Round">From 1; a negative rating opens another.</param>
/// <param name="At">When it was declared done.</param>
/// <param name="By">Who declared it.</param>
/// <param name="Report">Markdown: what was done.</param>
/// <param name="ReportHtml">The same, safe to show.</param>
/// <param name="RatedUntil">Until when those who seconded rate it.</param>
/// <param name="Outcome">How they did; absent until then.</param>
public sealed record CompletionView(int Round, DateTimeOffset At, AuthorView By, string Report, string ReportHtml, DateTimeOffset RatedUntil, RatingOutcome? Outcome)
{
    internal static CompletionView? Of(Proposal proposal, Names names) => proposal.Completion is not { } done ? null
        : new(done.Round, done.At, names.With(done.ById, null, null), done.Report, SafeHtml.Of(done.Report), proposal.RatingEndsAt!.Value, done.Outcome);
}
