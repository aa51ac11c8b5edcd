using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Memberships;

/// <summary>One person at one place: a resident of a dwelling, staff of a community, or an observer from a subdistrict or district.</summary>
public sealed partial record Membership : Document, IAboutResident
{
    public static readonly Index<Membership> OfResident = Index.On<Membership>(m => m.ResidentId, m => m.Status);
    public static readonly Index<Membership> InPlace = Index.On<Membership>(m => m.PlaceId, m => m.Status, m => m.AskedAt);
    public static readonly Index<Membership> OfficesIn = Index.On<Membership>(m => m.PlaceId, m => m.Status, m => m.AskedAt).Where(m => m.IsOffice);
    public static readonly Index<Membership> OfDwelling = Index.On<Membership>(m => m.DwellingId, m => m.Status);
    public static readonly Index<Membership> OnceAtADwelling = Index.On<Membership>(m => m.ResidentId, m => m.PlaceId, m => m.DwellingKey).Unique().Where(m => m.IsOpen);

    public required string ResidentId { get; init; }

    /// <summary>The community (then equal to <see cref="Document.CommunityId"/>), subdistrict or district.</summary>
    public required string PlaceId { get; init; }

    /// <summary>Null for staff and observers.</summary>
    public string? DwellingId { get; init; }

    /// <summary>The dwelling's id, or "office"; with the person and the place the unique key of an open membership.</summary>
    public string DwellingKey => DwellingId ?? "office";

    /// <summary>Held by a grant, not by living there.</summary>
    public bool IsOffice => DwellingId is null;

    public Relation? Relation { get; init; }

    public ImmutableArray<Role> Roles { get; init; } = [Role.Resident];

    /// <summary>What stands under the name of somebody with an office, e.g. 居民区党总支书记.</summary>
    public string? Title { get; init; }

    public MembershipStatus Status { get; init; }

    /// <summary>Waiting or active: occupies the unique key.</summary>
    public bool IsOpen => Status is MembershipStatus.Waiting or MembershipStatus.Active;

    public DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The resident who approved or rejected; null when the register matched by itself.</summary>
    public string? DecidedBy { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The resident who ended it: the member, or a manager.</summary>
    public string? EndedBy { get; init; }

    /// <summary>Why it was rejected or ended.</summary>
    public string? Reason { get; init; }

    /// <summary>The real name given when joining, sealed for <see cref="NamePurpose"/>; only managers may look at it, and each look is audited. Gone once rejected.</summary>
    public string? NameCipher { get; init; }
}

public enum MembershipStatus
{
    Waiting,
    Active,
    Rejected,
    Ended,
}

public enum Relation
{
    Owner,
    Tenant,
    Family,
}
