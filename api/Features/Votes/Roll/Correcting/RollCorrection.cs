using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>Somebody finds the roll wrong while it can still be corrected: they are missing, an area is not theirs, two owners are one.</summary>
public sealed record RollCorrection : Document
{
    public static readonly Index<RollCorrection> OfVote = Index.On<RollCorrection>(c => c.VoteId, c => c.AskedAt);
    public static readonly Index<RollCorrection> OfResident = Index.On<RollCorrection>(c => c.VoteId, c => c.ResidentId, c => c.AskedAt);

    public required string VoteId { get; init; }

    /// <summary>Who asks.</summary>
    public required string ResidentId { get; init; }

    /// <summary>The entry that is wrong; null when one is missing.</summary>
    public string? EntryId { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    public CorrectionDecision? Decision { get; init; }

    public RollCorrection Decide(bool isAccepted, string answer, string by, DateTimeOffset now) => this with { Decision = new CorrectionDecision(isAccepted, answer, by, now) };
}

/// <param name="IsAccepted">Whether the roll was corrected.</param>
/// <param name="Answer">To who asked.</param>
/// <param name="By">The resident of the desk.</param>
/// <param name="At">When.</param>
public sealed record CorrectionDecision(bool IsAccepted, string Answer, string By, DateTimeOffset At);

/// <param name="Id">Of the request.</param>
/// <param name="EntryId">The entry that is wrong; absent when one is missing.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="AskedAt">When.</param>
/// <param name="IsAccepted">How the desk decided; absent until then.</param>
/// <param name="Answer">Why.</param>
/// <param name="DecidedAt">When it decided.</param>
public sealed record RollCorrectionView(string Id, string? EntryId, string Text, DateTimeOffset AskedAt, bool? IsAccepted, string? Answer, DateTimeOffset? DecidedAt)
{
    internal static RollCorrectionView Of(RollCorrection correction) => new(
        correction.Id, correction.EntryId, correction.Text, correction.AskedAt, correction.Decision?.IsAccepted, correction.Decision?.Answer, correction.Decision?.At);
}
