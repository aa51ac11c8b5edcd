using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys;

/// <summary>问卷: questions that the committee asks the residents for a time. Each of them answers once.</summary>
public sealed partial record Survey : Document
{
    public static readonly Index<Survey> Published = Index.On<Survey>(s => s.CommunityId, s => s.PublishedAt).Where(s => s.IsPublished);
    public static readonly Index<Survey> ByEnd = Index.On<Survey>(s => s.CommunityId, s => s.EndsAt).Where(s => s.IsPublished);
    public static readonly Index<Survey> Drafts = Index.On<Survey>(s => s.CommunityId, s => s.CreatedAt).Where(s => s.IsDraft);
    public static readonly Index<Survey> NewsDue = Index.On<Survey>(s => s.EndsAt).Where(s => s.AwaitsNews);

    public const int MostQuestions = 30;
    public const int MostTextQuestions = 10;
    public const int LongestTitle = 80;
    public const int LongestIntroduction = 4000;

    public required string Title { get; init; }

    /// <summary>What it is for, and what becomes of the answers. Markdown.</summary>
    public string Introduction { get; init; } = "";

    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Nothing that is stored says who gave which answer (decision 18). Otherwise the committee sees who answered what, and says so before.</summary>
    public required bool IsAnonymous { get; init; }

    /// <summary>Who reads the results once it is closed.</summary>
    public required ResultReaders ResultsFor { get; init; }

    /// <summary>Null: when it is published.</summary>
    public DateTimeOffset? OpensAt { get; init; }

    public required DateTimeOffset ClosesAt { get; init; }

    /// <summary>Counts the texts of the draft, from 1.</summary>
    public int Edition { get; init; } = 1;

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From then on members see it, and its questions stay as they are.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Present when the committee closed it before its time.</summary>
    public EarlyClosing? Closing { get; init; }

    /// <summary>That it is closed has not been told yet.</summary>
    public bool AwaitsNews { get; init; }

    public bool IsPublished => PublishedAt is not null;

    public bool IsDraft => PublishedAt is null;

    /// <summary>Takes no answers from then on.</summary>
    public DateTimeOffset EndsAt => Closing?.At ?? ClosesAt;
}

/// <param name="At">When.</param>
/// <param name="Reason">Why, for those who had not answered yet.</param>
public sealed record EarlyClosing(DateTimeOffset At, string Reason);

public enum ResultReaders
{
    /// <summary>The committee, and those above who observe.</summary>
    Committee,
    Members,

    /// <summary>Anybody signed in.</summary>
    Everyone,
}
