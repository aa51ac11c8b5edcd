using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Roll;

/// <summary>
/// One voter on the roll of one vote. Its id follows from the vote and the voter and its version is the lock: of any number of ballots at once, one
/// finds the entry unvoted. It says that a voter took part, never when, nor in which order; what was voted in a secret vote lies elsewhere.
/// </summary>
/// <remarks>Deliberately not <see cref="IAboutResident"/>: the resident's stamp would tell when they voted.</remarks>
public sealed record RollEntry : Document
{
    public static readonly Index<RollEntry> OfVote = Index.On<RollEntry>(e => e.VoteId, e => e.Number);
    public static readonly Index<RollEntry> InPlace = Index.On<RollEntry>(e => e.VoteId, e => e.Place, e => e.HasVoted);
    public static readonly Index<RollEntry> Voted = Index.On<RollEntry>(e => e.VoteId).Where(e => e.HasVoted);
    public static readonly Index<RollEntry> OfVoter = Index.On<RollEntry>(e => e.VoterKeys);

    public required string VoteId { get; init; }

    /// <summary>Orders the roll, by addresses at first; corrections leave gaps (<see cref="RollNumbers.NumberOf"/>).</summary>
    public required int Number { get; init; }

    /// <summary>The one voter; null where dwellings vote.</summary>
    public string? ResidentId { get; init; }

    /// <summary>What is voted for: an owner's dwellings, the household's, the person's home.</summary>
    public ImmutableArray<RollDwelling> Dwellings { get; init; } = [];

    /// <summary>Compound and building by which turnout is told: <c>{compoundId}/{building}</c>; empty for who was entered by hand without a dwelling.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who was entered by hand, in words, sealed for <see cref="LabelPurpose"/>: only the desk knows them.</summary>
    public string? LabelCipher { get; init; }

    /// <summary>Where owners vote: the vote with each of the dwellings. Elsewhere the entry's id follows from the voter.</summary>
    public ImmutableArray<string> VoterKeys { get; init; } = [];

    public bool HasVoted { get; init; }

    /// <summary>On paper, by a proxy, or by themselves; null before.</summary>
    public BallotChannel? Channel { get; init; }

    /// <summary>What the voter's secret must hash to for the first receipt to be given again (decision 15).</summary>
    public string? Proof { get; init; }

    /// <summary>The ballot was delivered and stays so until the end, with its proof: counts for <see cref="Vote.SilentCountsWithMajority"/>.</summary>
    public Delivery? Delivery { get; init; }

    public const string LabelPurpose = "roll-label";

    /// <summary>One head, whatever is owned, with the areas together.</summary>
    public Weight Weight() => new(1, AreaInDm2());

    public long AreaInDm2() => Dwellings.Sum(dwelling => (long)dwelling.AreaInDm2);

    public static string IdOf(string voteId, string voterKey) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{voteId}/{voterKey}")).AsSpan(0, 16));

    public static string KeyOf(string voteId, string residentOrDwellingId) => $"{voteId}/{residentOrDwellingId}";

    public RollEntry TakePart(BallotChannel channel, string proof) => this with { HasVoted = true, Channel = channel, Proof = proof };
}

/// <param name="DwellingId">The dwelling.</param>
/// <param name="AreaInDm2">Its exclusive area in hundredths of a square metre, as the register had it when the roll was made or corrected.</param>
public sealed record RollDwelling(string DwellingId, int AreaInDm2);

/// <summary>How a ballot came.</summary>
public enum BallotChannel
{
    Online,

    /// <summary>A slip, entered at the desk with its photo.</summary>
    Paper,

    /// <summary>Somebody with a written authority, as the principal directs; entered at the desk with a photo of it.</summary>
    Proxy,
}

/// <param name="At">When it was delivered.</param>
/// <param name="By">The resident of the desk who says so.</param>
/// <param name="PhotoId">The proof.</param>
public sealed record Delivery(DateTimeOffset At, string By, string PhotoId);
