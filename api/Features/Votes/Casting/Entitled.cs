using System.Diagnostics.CodeAnalysis;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Votes.Roll;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Casting;

/// <summary>The entries of a roll that a person may vote for: their own, their household's, or those of what they own.</summary>
internal static class Entitled
{
    /// <summary>Who moved out, or is no owner any more, votes for nothing there, though the roll is frozen: it names dwellings, and those who belong to one now vote for it.</summary>
    public static async Task<IReadOnlyList<RollEntry>> EntriesFor(this IDocumentStore store, Vote vote, Caller caller, CancellationToken cancel)
    {
        var here = caller.Memberships.Where(membership => membership.PlaceId == vote.CommunityId && membership.DwellingId is not null).ToList();
        if (here.Count == 0) return [];
        switch (vote.Voters)
        {
            case Voters.Persons: return await store.FindMany<RollEntry>([RollEntry.IdOf(vote.Id, caller.ResidentId)], cancel);
            case Voters.Households: return await store.FindMany<RollEntry>([.. here.Select(membership => RollEntry.IdOf(vote.Id, membership.DwellingId!)).Distinct()], cancel);
            default:
                var entries = new Dictionary<string, RollEntry>();
                foreach (var home in here.Where(membership => membership.Relation == Relation.Owner))
                    foreach (var entry in (await store.List(Query.On(RollEntry.OfVoter, RollEntry.KeyOf(vote.Id, home.DwellingId!)), cancel)).Items) entries[entry.Id] = entry;
                return [.. entries.Values.OrderBy(entry => entry.Number)];
        }
    }

    /// <param name="entries">Those of the caller.</param>
    /// <param name="entryId">Which of them; not needed when there is one.</param>
    /// <param name="entry">The one that is meant.</param>
    /// <param name="refusal">Why there is none.</param>
    public static bool TryChoose(this IReadOnlyList<RollEntry> entries, string? entryId, [NotNullWhen(true)] out RollEntry? entry, [NotNullWhen(false)] out ProblemHttpResult? refusal)
    {
        entry = entryId is null ? entries is [var only] ? only : null : entries.FirstOrDefault(known => known.Id == entryId);
        refusal = entry is not null ? null : entryId is null && entries.Count > 1 ? VoteProblems.WhichEntry() : VoteProblems.NotOnTheRoll();
        return entry is not null;
    }
}
