using Linli.Api.Features.Audit;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Covenant;
using Linli.Api.Features.Covenant.Printing;
using Linli.Api.Features.Devices;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Memberships.Joining;
using Linli.Api.Features.Moderation;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Proposals;
using Linli.Api.Features.Reactions;
using Linli.Api.Features.Receipts;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Search;
using Linli.Api.Features.SignIn;
using Linli.Api.Features.Surveys;
using Linli.Api.Features.Sweeps;
using Linli.Api.Features.Unread;
using Linli.Api.Features.Votes;
using Linli.Api.Storage.Evolving;

namespace Linli.Api.Features;

/// <summary>What people can do with this Linli. A feature is a folder and its lines here.</summary>
public static class FeatureList
{
    /// <summary>What changed in stored documents since the first release. Only ever append (api/Storage/README.md).</summary>
    public static DataSteps DataSteps { get; } = new(new RemovalsOnRecord());

    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        builder.AddDataSteps(DataSteps);
        builder.AddSignIn();
        builder.AddResidents();
        builder.AddMemberships();
        builder.AddBoards();
        builder.AddPosts();
        builder.AddComments();
        builder.AddReceipts();
        builder.AddProposals();
        builder.AddCovenant();
        builder.AddSurveys();
        builder.AddPhotos();
        builder.AddDevices();
        builder.AddVotes();
        builder.AddSweeps();
    }

    /// <summary>Pages for people who follow a link, outside the API.</summary>
    public static void MapPages(this IEndpointRouteBuilder app)
    {
        JoinPage.Map(app);
        CovenantPage.Map(app);
    }

    public static void MapFeatures(this IEndpointRouteBuilder api)
    {
        api.MapSignIn();
        api.MapResidents();
        api.MapCommunities();
        api.MapMemberships();
        api.MapAudit();
        api.MapBoards();
        api.MapUnread();
        api.MapPosts();
        api.MapComments();
        api.MapModeration();
        api.MapReactions();
        api.MapReceipts();
        api.MapProposals();
        api.MapCovenant();
        api.MapSurveys();
        api.MapSearch();
        api.MapPhotos();
        api.MapDevices();
        api.MapVotes();
    }
}
