using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.Settings;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals;

/// <summary>
/// 提案: an idea on its way through the council hall. Its stage follows from what is written here and the clock
/// (<see cref="StageAt"/>); <see cref="Stage"/> is what it was when last written, and what lists and the news go by.
/// </summary>
public sealed partial record Proposal : Document, ISearchable
{
    public static readonly Index<Proposal> ByActivity = Index.On<Proposal>(p => p.CommunityId, p => p.ActivityAt);
    public static readonly Index<Proposal> ByAge = Index.On<Proposal>(p => p.CommunityId, p => p.ProposedAt);
    public static readonly Index<Proposal> InStageByActivity = Index.On<Proposal>(p => p.CommunityId, p => p.Stage, p => p.ActivityAt);
    public static readonly Index<Proposal> InStageByAge = Index.On<Proposal>(p => p.CommunityId, p => p.Stage, p => p.ProposedAt);
    public static readonly Index<Proposal> Turning = Index.On<Proposal>(p => p.CommunityId, p => p.TurnsAt);
    public static readonly Index<Proposal> TurningAnywhere = Index.On<Proposal>(p => p.TurnsAt);

    public required string AuthorId { get; init; }

    /// <summary>The office that the author held when proposing.</summary>
    public Role? AuthorOffice { get; init; }

    public string? AuthorTitle { get; init; }

    public required string Title { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    /// <summary>The body's beginning as plain text, kept because every list shows it.</summary>
    public string Excerpt { get; init; } = "";

    /// <summary>Counts the texts, from 1.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>The latest text that is more than a correction of the one before: support for an earlier one does not count until it is confirmed.</summary>
    public int MaterialEdition { get; init; } = 1;

    /// <summary>When the present text was written.</summary>
    public DateTimeOffset WrittenAt { get; init; }

    public DateTimeOffset ProposedAt { get; init; }

    /// <summary>When it was last called to be seconded: proposed, or renewed after it had lapsed.</summary>
    public DateTimeOffset CalledAt { get; init; }

    /// <summary>As the community had them when it was called: a later change is for later proposals.</summary>
    public required HallRules Rules { get; init; }

    /// <summary>When the last dwelling that was needed seconded it. Once reached it stays reached, whoever takes support back later.</summary>
    public DateTimeOffset? SecondedAt { get; init; }

    /// <summary>The committee did not decide within its time.</summary>
    public bool IsReviewOverdue { get; init; }

    /// <summary>Taken back, declined or merged.</summary>
    public Ending? Ending { get; init; }

    public ProposalStage Stage { get; init; }

    /// <summary>Every stage that it entered, and when.</summary>
    public ImmutableArray<StageStep> Course { get; init; } = [];

    /// <summary>When the clock alone changes something next; null when it does not.</summary>
    public DateTimeOffset? TurnsAt { get; init; }

    /// <summary>Proposed, or the last time that something of it changed.</summary>
    [InPlace]
    public DateTimeOffset ActivityAt { get; init; }

    [JsonIgnore]
    public SearchText? SearchText => new($"{Title}\n{PlainText.Of(Body)}", [$"author:{AuthorId}"], ProposedAt);
}

/// <param name="Stage">That it entered.</param>
/// <param name="At">When: of what the clock brought about, the instant that was set, not when somebody noticed.</param>
public sealed record StageStep(ProposalStage Stage, DateTimeOffset At);

/// <param name="Stage">Withdrawn, declined or merged.</param>
/// <param name="At">When.</param>
/// <param name="ById">The resident who did it; of a merger its author, who agreed.</param>
/// <param name="Reason">In their words; of a merger the committee's.</param>
/// <param name="IntoId">The proposal that it was merged into.</param>
public sealed record Ending(ProposalStage Stage, DateTimeOffset At, string ById, string? Reason, string? IntoId = null);
