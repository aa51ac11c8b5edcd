using System.Collections.Immutable;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Roll;

/// <summary>The roll, for those who run the vote. To everybody else it is shown as what concerns them (<see cref="Casting.ReadMyBallots"/>): a list of who lives and owns where is nobody's to publish.</summary>
public static class ListRoll
{
    /// <param name="Id">Of the entry.</param>
    /// <param name="Number">What the published ledger calls this voter.</param>
    /// <param name="Nickname">Of the one person; absent where dwellings vote.</param>
    /// <param name="Label">Who was entered by hand, in words; absent otherwise.</param>
    /// <param name="Dwellings">What is voted for.</param>
    /// <param name="Area">Of all of them, in m² with two decimals.</param>
    /// <param name="HasVoted">Whether a ballot was taken.</param>
    /// <param name="Channel">How it came; absent before.</param>
    /// <param name="DeliveredAt">When the ballot was delivered with proof; absent otherwise.</param>
    public sealed record RollEntryView(
        string Id, int Number, string? Nickname, string? Label, ImmutableArray<DwellingAddress> Dwellings, decimal Area, bool HasVoted, BallotChannel? Channel, DateTimeOffset? DeliveredAt);

    internal static void Map(IEndpointRouteBuilder votes) =>
        votes.MapGet("/{voteId}/roll", Handle).WithName("listRoll").WithSummary("Who is on the roll, by number (who runs the vote).");

    internal static async Task<Results<Ok<Page<RollEntryView>>, ProblemHttpResult>> Handle(
        string voteId, [AsParameters] Listing listing, Caller caller, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.FindVisibleVote(voteId, caller, cancel) is not { } seen) return Problems.NotFound("vote");
        if (!seen.IsDesk) return VoteProblems.NotYoursToRun();
        if (!listing.TryApply(Query.On(RollEntry.OfVote, voteId), out var page)) return Problems.BadCursor();
        var entries = await store.List(page, cancel);
        return TypedResults.Ok(new Page<RollEntryView>(await Views(entries.Items, vault, store, cancel), entries.Next));
    }

    /// <param name="entries">Following each other on the roll.</param>
    /// <param name="vault">Opens what only the desk reads.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancel">Ends the wait.</param>
    internal static async Task<IReadOnlyList<RollEntryView>> Views(IReadOnlyList<RollEntry> entries, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        var addresses = await store.AddressesOf(entries.SelectMany(entry => entry.Dwellings).Select(dwelling => dwelling.DwellingId), cancel);
        var first = entries.Count == 0 ? 0 : await store.NumberOf(entries[0], cancel);
        var nicknames = (await store.FindMany<Resident>([.. entries.Select(entry => entry.ResidentId).OfType<string>()], cancel)).ToDictionary(resident => resident.Id, resident => resident.Nickname);
        return [.. entries.Select((entry, at) => new RollEntryView(
            entry.Id, first + at, nicknames.GetValueOrDefault(entry.ResidentId ?? ""), entry.LabelCipher is { } label ? vault.Open(RollEntry.LabelPurpose, label) : null,
            [.. entry.Dwellings.Select(dwelling => addresses.GetValueOrDefault(dwelling.DwellingId)).OfType<DwellingAddress>()],
            new decimal(entry.AreaInDm2()) / 100, entry.HasVoted, entry.Channel, entry.Delivery?.At))];
    }
}
