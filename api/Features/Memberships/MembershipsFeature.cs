using Linli.Api.Features.Communities;
using Linli.Api.Features.Memberships.Deciding;
using Linli.Api.Features.Memberships.Granting;
using Linli.Api.Features.Memberships.Joining;

namespace Linli.Api.Features.Memberships;

public static class MembershipsFeature
{
    public static void AddMemberships(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<JoinLinkOptions>().BindConfiguration("JoinLinks").ValidateDataAnnotations()
            // An environment variable that is there but blank says nothing.
            .PostConfigure(links => links.PublicUrl = string.IsNullOrWhiteSpace(links.PublicUrl) ? null : links.PublicUrl);
        builder.Services.AddSingleton<JoinLinks>();
    }

    public static void MapMemberships(this IEndpointRouteBuilder api)
    {
        var compounds = api.MapGroup("/compounds").WithTags("Joining");
        IssueJoinLink.Map(compounds);
        ReadJoinLink.Map(compounds);

        var join = api.MapGroup("/join").WithTags("Joining");
        OpenJoinLink.Map(join);
        ListRooms.Map(join);
        Join.Map(join);

        ListMyMemberships.Map(api);
        ListMemberships.Map(api.MapGroup("/communities").WithTags("Memberships"));

        var memberships = api.MapGroup("/memberships").WithTags("Memberships");
        ReadMembership.Map(memberships);
        Approve.Map(memberships);
        Reject.Map(memberships);
        SeeIdentity.Map(memberships);
        Leave.Map(memberships);
        MoveOut.Map(memberships);
        RevokeRole.Map(memberships);

        foreach (var (path, kind) in new[] { ("/districts", PlaceKind.District), ("/subdistricts", PlaceKind.Subdistrict), ("/communities", PlaceKind.Community) })
        {
            var places = api.MapGroup(path).WithTags("Offices");
            GrantRole.Map(places, kind);
            ListOffices.Map(places, kind);
        }
    }
}
