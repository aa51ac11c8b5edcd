using System.Collections.Immutable;
using System.Text.Json;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>
/// What somebody voted, and nothing of who or when: the id is the receipt, the row lies at random (<see cref="ScatteredAttribute"/>), the choice is sealed and
/// padded, so that a copy of the database alone tells neither (decision 15).
/// </summary>
[Scattered]
public sealed record SecretBallot : Document
{
    private const int PaddedTo = 128;

    public static readonly Index<SecretBallot> OfVote = Index.On<SecretBallot>(b => b.VoteId);

    public required string VoteId { get; init; }

    public required string Sealed { get; init; }

    public static SecretBallot Of(Vote vote, string receipt, ImmutableArray<string> choices, Vault vault)
    {
        var text = JsonSerializer.Serialize(choices);
        return new SecretBallot
        {
            Id = receipt, CommunityId = vote.CommunityId, VoteId = vote.Id,
            Sealed = vault.Seal(Purpose(vote.Id), text.PadRight((text.Length + PaddedTo - 1) / PaddedTo * PaddedTo)),
        };
    }

    public ImmutableArray<string> Open(Vault vault) => JsonSerializer.Deserialize<ImmutableArray<string>>(vault.Open(Purpose(VoteId), Sealed));

    private static string Purpose(string voteId) => $"ballot/{voteId}";
}
