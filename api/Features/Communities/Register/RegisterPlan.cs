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
            .. !described.AllOwners().Select(owner => owner.NameHash).SequenceEqual(entry.AllOwners().Select(owner => owner.NameHash)) ? ["owner"] : Array.Empty<string>(),
            .. !described.AllOwners().Select(owner => owner.PhoneHash).SequenceEqual(entry.AllOwners().Select(owner => owner.PhoneHash)) ? ["phone"] : Array.Empty<string>(),
            .. described.IsUnsold != entry.IsUnsold ? [RegisterColumns.Unsold] : Array.Empty<string>(),
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
        var (first, others) = (line.Owners.Count > 0 ? line.Owners[0] : new RegisterOwner(null, null), line.Owners.Skip(1).Select(CoOwner).ToImmutableArray());
        var hash = first.Name is null ? null : PersonName.Hash(vault, first.Name);
        return entry with
        {
            OwnerHash = hash,
            OwnerCipher = hash == entry.OwnerHash ? entry.OwnerCipher : first.Name is null ? null : vault.Seal(RegisterEntry.NamePurpose, first.Name),
            PhoneHash = first.Phone?.Hash(vault),
            CoOwners = AreSame(entry, others) ? entry.CoOwners : others,
            IsUnsold = line.IsUnsold,
        };
    }

    private CoOwner CoOwner(RegisterOwner owner) => new(vault.Seal(RegisterEntry.NamePurpose, owner.Name!), PersonName.Hash(vault, owner.Name!), owner.Phone?.Hash(vault));

    private static bool AreSame(RegisterEntry entry, ImmutableArray<CoOwner> others) =>
        entry.CoOwners.Select(other => (other.NameHash, other.PhoneHash)).SequenceEqual(others.Select(other => (other.NameHash, other.PhoneHash)));
}
