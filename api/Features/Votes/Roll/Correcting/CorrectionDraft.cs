using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Roll.Correcting;

/// <summary>What a correction makes of the roll as it is now.</summary>
internal sealed class CorrectionDraft
{
    public Changes Changes { get; } = new();

    public string EntryId { get; private set; } = "";

    /// <summary>Null when it was taken off.</summary>
    public RollEntry? Entry { get; private set; }

    public ProblemHttpResult? Problem { get; private set; }

    public static async Task<CorrectionDraft> Make(Vote vote, CorrectRoll.Request request, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        var draft = new CorrectionDraft();
        draft.Problem = await draft.Draw(vote, request, vault, store, cancel);
        return draft;
    }

    private async Task<ProblemHttpResult?> Draw(Vote vote, CorrectRoll.Request request, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        var ids = request.Dwellings.Distinct().ToList();
        var dwellings = await store.FindMany<Dwelling>(ids, cancel);
        if (dwellings.Count < ids.Count || dwellings.Any(dwelling => dwelling.CommunityId != vote.CommunityId || (vote.CompoundId is { } compound && dwelling.CompoundId != compound)))
            return Problems.Invalid("dwellings", ("这些房屋不都属于本次表决的范围。", "Not all of these dwellings are within this vote."));
        if (vote.Voters == Voters.Households && dwellings.Count > 1) return Problems.Invalid("dwellings", ("一户一处房屋。", "A household is one dwelling."));

        var before = request.EntryId is { } id ? await store.Find<RollEntry>(id, cancel) : null;
        if (request.EntryId is not null && before?.VoteId != vote.Id) return Problems.NotFound("entry");
        if (before is null && dwellings.Count == 0) return Problems.Invalid("dwellings", ("请选择房屋。", "Choose a dwelling."));
        if (request.ResidentId is { } resident && (vote.Voters != Voters.Persons || await store.Find<Resident>(resident, cancel) is null)) return Problems.NotFound("resident");
        if (before is null && vote.Voters == Voters.Persons && (request.ResidentId is null) == (request.Label is null))
            return Problems.Invalid("label", ("请填写居民编号或姓名之一。", "Give either the resident's id or who it is."));

        var others = vote.Voters == Voters.Owners ? await Holders(vote, ids, before?.Id, store, cancel) : [];
        foreach (var other in others) Shrink(other, ids);
        if (before is not null && dwellings.Count == 0)
        {
            (EntryId, Entry) = (before.Id, null);
            Changes.Remove(before);
            return null;
        }

        Entry = before is null ? await Added(vote, request, dwellings, vault, store, cancel) : Described(before, vote, dwellings);
        EntryId = Entry.Id;
        if (before is not null) Changes.Replace(Entry);
        else if (await store.Find<RollEntry>(Entry.Id, cancel) is not null && others.TrueForAll(other => other.Id != Entry.Id)) return VoteProblems.OnTheRollAlready();
        else Changes.Add(Entry);
        return null;
    }

    private static async Task<List<RollEntry>> Holders(Vote vote, List<string> dwellingIds, string? except, IDocumentStore store, CancellationToken cancel)
    {
        var holders = new Dictionary<string, RollEntry>();
        foreach (var id in dwellingIds)
            foreach (var entry in (await store.List(Query.On(RollEntry.OfVoter, RollEntry.KeyOf(vote.Id, id)), cancel)).Items.Where(entry => entry.Id != except)) holders[entry.Id] = entry;
        return [.. holders.Values];
    }

    private void Shrink(RollEntry other, List<string> taken)
    {
        var left = other.Dwellings.RemoveAll(dwelling => taken.Contains(dwelling.DwellingId));
        if (left.IsEmpty) Changes.Remove(other);
        else Changes.Replace(other with { Dwellings = left, VoterKeys = [.. left.Select(dwelling => RollEntry.KeyOf(other.VoteId, dwelling.DwellingId))] });
    }

    private static RollEntry Described(RollEntry before, Vote vote, IReadOnlyList<Dwelling> dwellings) => before with
    {
        Place = RollPlace.KeyOf(dwellings[0]),
        Dwellings = [.. dwellings.Select(dwelling => new RollDwelling(dwelling.Id, dwelling.AreaInDm2))],
        VoterKeys = vote.Voters == Voters.Owners ? [.. dwellings.Select(dwelling => RollEntry.KeyOf(vote.Id, dwelling.Id))] : [],
    };

    private static async Task<RollEntry> Added(Vote vote, CorrectRoll.Request request, IReadOnlyList<Dwelling> dwellings, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        var last = await store.List(Query.On(RollEntry.OfVote, vote.Id).Backwards().Take(1), cancel);
        // An owner's key cannot be told from a dwelling that another entry keeps: who is added by hand has one of their own.
        var key = vote.Voters switch { Voters.Households => dwellings[0].Id, Voters.Persons when request.ResidentId is { } id => id, _ => Document.NewId() };
        return Described(new RollEntry
        {
            Id = RollEntry.IdOf(vote.Id, key), CommunityId = vote.CommunityId, VoteId = vote.Id, Number = (last.Items is [var entry] ? entry.Number : 0) + 1, ResidentId = request.ResidentId,
            LabelCipher = string.IsNullOrWhiteSpace(request.Label) ? null : vault.Seal(RollEntry.LabelPurpose, request.Label.Trim()),
        }, vote, dwellings);
    }
}
