using System.Collections.Immutable;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Features.Communities.Register;

/// <summary>What a register changes in a compound as it is now: one set of changes, committed as a whole or not at all.</summary>
public sealed class RegisterPlan(Compound compound, Vault vault)
{
    private readonly List<DwellingChange> _list = [];
    private readonly Dictionary<(string, string, string), Dwelling> _dwellings = [];
    private readonly Dictionary<string, RegisterEntry> _entries = [];

    public Changes Changes { get; } = new();

    /// <summary>In the order of the file; removed and kept ones at the end.</summary>
    public IReadOnlyList<DwellingChange> List => _list;

    public int Unchanged { get; private set; }

    public int Count(RegisterChange change) => _list.Count(dwelling => dwelling.Change == change);

    public static async Task<RegisterPlan> Make(Compound compound, IReadOnlyList<RegisterLine> lines, bool removesMissing, Vault vault, IDocumentStore store, CancellationToken cancel)
    {
        var plan = new RegisterPlan(compound, vault);
        foreach (var dwelling in await store.ListAll(Query.On(Dwelling.InCompound, compound.Id), cancel)) plan._dwellings[(dwelling.Building, dwelling.Unit, dwelling.RoomKey)] = dwelling;
        foreach (var entry in await store.ListAll(Query.On(RegisterEntry.OfCompound, compound.Id), cancel)) plan._entries[entry.Id] = entry;
        foreach (var line in lines) plan.Take(line);
        foreach (var missing in plan._dwellings.Values) plan.Miss(missing, removesMissing && missing.JoinCount == 0);
        return plan;
    }

    private void Take(RegisterLine line)
    {
        if (!_dwellings.Remove(line.Key, out var dwelling))
        {
            var added = new Dwelling
            {
                Id = Document.NewId(), CommunityId = compound.CommunityId, CompoundId = compound.Id,
                Building = line.Building, Unit = line.Unit, Room = line.Room, AreaInDm2 = line.AreaInDm2,
            };
            Changes.Add(added).Add(Describe(EntryOf(added), line));
            _list.Add(DwellingChange.Of(RegisterChange.Added, added, []));
            return;
        }

        var entry = EntryOf(dwelling);
        var (changed, described) = (dwelling with { Room = line.Room, AreaInDm2 = line.AreaInDm2 }, Describe(entry, line));
        ImmutableArray<string> fields =
        [
            .. changed.Room != dwelling.Room ? ["room"] : Array.Empty<string>(),
            .. changed.AreaInDm2 != dwelling.AreaInDm2 ? ["area"] : Array.Empty<string>(),
            .. described.OwnerHash != entry.OwnerHash ? ["owner"] : Array.Empty<string>(),
            .. described.PhoneHash != entry.PhoneHash ? ["phone"] : Array.Empty<string>(),
        ];
        if (changed != dwelling) Changes.Replace(changed);
        if (described != entry) Changes.Replace(described);
        if (fields.IsEmpty) Unchanged++;
        else _list.Add(DwellingChange.Of(RegisterChange.Changed, changed, fields));
    }

    // Somebody lives there or once did: the file may be wrong, their home stays as it was and is reported.
    private void Miss(Dwelling dwelling, bool goes)
    {
        _list.Add(DwellingChange.Of(goes ? RegisterChange.Removed : RegisterChange.Kept, dwelling, []));
        if (goes) Changes.Remove(dwelling).Remove(EntryOf(dwelling));
    }

    // A dwelling of before and no entry of it any more: another import was committed between the two reads. The compound has changed with it,
    // so this plan is refused at its commit and made again.
    private RegisterEntry EntryOf(Dwelling dwelling) =>
        _entries.GetValueOrDefault(dwelling.Id) ?? new RegisterEntry { Id = dwelling.Id, CommunityId = compound.CommunityId, CompoundId = compound.Id };

    // Sealing the same name twice gives two ciphers; an unchanged one stays, so that an unchanged line writes nothing.
    private RegisterEntry Describe(RegisterEntry entry, RegisterLine line)
    {
        var hash = line.Owner is null ? null : PersonName.Hash(vault, line.Owner);
        return entry with
        {
            OwnerHash = hash,
            OwnerCipher = hash == entry.OwnerHash ? entry.OwnerCipher : line.Owner is null ? null : vault.Seal(RegisterEntry.NamePurpose, line.Owner),
            PhoneHash = line.Phone?.Hash(vault),
        };
    }
}
