using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.Ratings;

namespace Linli.Api.Features.Proposals.CarryingOut;

/// <summary>The decision to carry a proposal out.</summary>
/// <param name="At">When.</param>
/// <param name="ById">Who made it for the committee.</param>
/// <param name="Reason">Why, for everybody to read: what the discussion came to, and on what it rests.</param>
public sealed record Adoption(DateTimeOffset At, string ById, string Reason);

/// <summary>It was declared done.</summary>
/// <param name="Round">From 1; a negative rating opens another.</param>
/// <param name="At">When; ratings are taken from then on.</param>
/// <param name="ById">Who declared it.</param>
/// <param name="Report">Markdown: what was done.</param>
/// <param name="Outcome">How those who seconded rated it; null until the time for it is over.</param>
public sealed record Completion(int Round, DateTimeOffset At, string ById, string Report, RatingOutcome? Outcome);

/// <param name="At">When it was adopted.</param>
/// <param name="By">Who decided it for the committee.</param>
/// <param name="Reason">Why.</param>
public sealed record AdoptionView(DateTimeOffset At, AuthorView By, string Reason)
{
    internal static AdoptionView? Of(Adoption? adoption, Names names) => adoption is null ? null : new(adoption.At, names.With(adoption.ById, null, null), adoption.Reason);
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
