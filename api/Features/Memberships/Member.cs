using System.Collections.Immutable;

namespace Linli.Api.Features.Memberships;

/// <summary>The caller as one community sees them: all their active memberships there taken together.</summary>
public sealed record Member(string ResidentId, string CommunityId, ImmutableHashSet<Role> Roles, ImmutableArray<string> DwellingIds, string? Title)
{
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Holds an office.</summary>
    public bool IsStaff => Roles.Overlaps(Memberships.Roles.Staff);

    /// <summary>Runs boards, approves residents, moderates.</summary>
    public bool IsManager => Roles.Overlaps(Memberships.Roles.Managers);

    /// <summary>Reads everything, writes nothing (street and district staff).</summary>
    public bool IsObserver => !Roles.Contains(Role.Resident) && !IsStaff;

    /// <summary>The office to show beside what they write; null for a resident.</summary>
    public Role? Office => Roles.Where(Memberships.Roles.Staff.Contains).Order().Cast<Role?>().FirstOrDefault();
}
