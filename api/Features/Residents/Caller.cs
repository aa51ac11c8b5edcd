using System.Collections.Immutable;
using Linli.Api.Features.Memberships;

namespace Linli.Api.Features.Residents;

/// <summary>The signed-in person of a request, with their active memberships as they are now.</summary>
public sealed record Caller(string ResidentId, string SessionId, ImmutableArray<Membership> Memberships, bool IsOperator)
{
    /// <summary>Null when the caller is no member of the community itself; observers are found by <see cref="CallerAccess.MemberOf"/>.</summary>
    public Member? In(string communityId)
    {
        var here = Memberships.Where(membership => membership.PlaceId == communityId).ToList();
        return here.Count == 0 ? null : new Member(ResidentId, communityId, [.. here.SelectMany(membership => membership.Roles)],
            [.. here.Select(membership => membership.DwellingId).OfType<string>()], here.Select(membership => membership.Title).FirstOrDefault(title => title is not null));
    }

    public bool Holds(Role role, string placeId) => Memberships.Any(membership => membership.PlaceId == placeId && membership.Roles.Contains(role));

    /// <summary>Binds a handler's parameter; the group's authorization has made sure that there is a caller.</summary>
    public static ValueTask<Caller> BindAsync(HttpContext context) => 
        new(context.Features.Get<Caller>() ?? throw new InvalidOperationException("The route does not require a signed-in caller."));
}
