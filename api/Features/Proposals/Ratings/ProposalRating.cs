using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Ratings;

/// <summary>评议: how somebody who seconded rates what was done. The id is the lock that counts them once a round; until the end they may change their mind.</summary>
public sealed record ProposalRating : Document
{
    public static readonly Index<ProposalRating> OfRound = Index.On<ProposalRating>(r => r.ProposalId, r => r.Round, r => r.IsSatisfied, r => r.At);

    public required string ProposalId { get; init; }

    public int Round { get; init; }

    public required string ResidentId { get; init; }

    public bool IsSatisfied { get; init; }

    public string? Comment { get; init; }

    public DateTimeOffset At { get; init; }

    public static string IdOf(string proposalId, int round, string residentId) => $"{proposalId}-{round}-{residentId}";
}

/// <summary>How a round was rated.</summary>
/// <param name="Satisfied">People.</param>
/// <param name="Dissatisfied">People.</param>
public sealed record RatingOutcome(long Satisfied, long Dissatisfied)
{
    /// <summary>More are dissatisfied than satisfied: it is carried out once more.</summary>
    public bool IsNegative => Dissatisfied > Satisfied;
}

internal static class Counting
{
    public static async Task<RatingOutcome> CountRatings(this IDocumentStore store, string proposalId, int round, CancellationToken cancel) => new(
        await store.Count(Query.On(ProposalRating.OfRound, proposalId, round, true), cancel), await store.Count(Query.On(ProposalRating.OfRound, proposalId, round, false), cancel));
}
