using System.Collections.Immutable;

namespace Linli.Api.Features.Memberships.Granting;

/// <param name="MembershipId">For revoking.</param>
/// <param name="Nickname">Absent in the answer to a grant, which must not tell whether the phone was known.</param>
public sealed record OfficeView(string MembershipId, string PlaceId, ImmutableArray<Role> Roles, string? Title, string? Nickname)
{
    public static OfficeView Of(Membership office, string? nickname) => new(office.Id, office.PlaceId, office.Roles, office.Title, nickname);
}
