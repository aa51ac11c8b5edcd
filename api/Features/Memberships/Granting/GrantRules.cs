using Linli.Api.Features.Communities;
using Linli.Api.Features.Residents;

namespace Linli.Api.Features.Memberships.Granting;

/// <summary>Who may give and take which role: always somebody above, or for a community's staff its secretary; never oneself.</summary>
public static class GrantRules
{
    public static bool IsRoleOf(Role role, PlaceKind kind) => role switch
    {
        Role.Resident => false,
        Role.District => kind == PlaceKind.District,
        Role.Subdistrict => kind == PlaceKind.Subdistrict,
        _ => kind == PlaceKind.Community,
    };

    public static bool MayGrant(Caller caller, Role role, Place place) => IsRoleOf(role, place.Kind) && role switch
    {
        Role.District => caller.IsOperator,
        Role.Subdistrict => caller.IsOperator || caller.Holds(Role.District, place.DistrictId),
        Role.Secretary => caller.IsOperator || caller.Holds(Role.District, place.DistrictId) || caller.Holds(Role.Subdistrict, place.SubdistrictId!),
        _ => caller.Holds(Role.Secretary, place.Id),
    };

    /// <summary>Those who may grant something here, and those who hold an office here.</summary>
    public static bool MaySeeOffices(Caller caller, Place place) => place.Kind == PlaceKind.Community || caller.IsOperator
        || caller.Holds(Role.District, place.DistrictId) || (place.SubdistrictId is { } subdistrict && caller.Holds(Role.Subdistrict, subdistrict));
}
