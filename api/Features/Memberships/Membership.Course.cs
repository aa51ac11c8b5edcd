namespace Linli.Api.Features.Memberships;

// From asking to leaving.
public sealed partial record Membership
{
    public const string NamePurpose = "membership-name";

    /// <summary>How long after its end somebody may still have to answer for what was written (网络安全法 21: six months).</summary>
    public static readonly TimeSpan Accountable = TimeSpan.FromDays(183);

    public Membership Approve(string by, DateTimeOffset now) => this with { Status = MembershipStatus.Active, DecidedAt = now, DecidedBy = by };

    /// <summary>The register knows the owner.</summary>
    public Membership Match(DateTimeOffset now) => this with { Status = MembershipStatus.Active, DecidedAt = now };

    /// <summary>Who never came in leaves no name behind.</summary>
    public Membership Reject(string by, string reason, DateTimeOffset now) =>
        this with { Status = MembershipStatus.Rejected, DecidedAt = now, DecidedBy = by, Reason = reason, NameCipher = null };

    public Membership End(string by, string? reason, DateTimeOffset now) =>
        this with { Status = MembershipStatus.Ended, EndedAt = now, EndedBy = by, Reason = reason, NameCipher = Status == MembershipStatus.Waiting ? null : NameCipher };

    public bool MayBeIdentified(DateTimeOffset now) => IsOpen || (Status == MembershipStatus.Ended && now < EndedAt + Accountable);

    public static Membership Office(string residentId, string placeId, string communityId, Role role, string? title, string by, DateTimeOffset now) => new()
    {
        Id = NewId(), CommunityId = communityId, ResidentId = residentId, PlaceId = placeId, Roles = [role], Title = title,
        Status = MembershipStatus.Active, AskedAt = now, DecidedAt = now, DecidedBy = by,
    };

    public Membership Grant(Role role, string? title) => this with { Roles = Roles.Contains(role) ? Roles : Roles.Add(role), Title = title ?? Title };

    /// <summary>An office without a role has ended.</summary>
    public Membership Revoke(Role role, string by, string reason, DateTimeOffset now)
    {
        var left = this with { Roles = Roles.Remove(role) };
        return left.Roles.IsEmpty ? End(by, reason, now) : left;
    }
}
