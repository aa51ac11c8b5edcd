using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Settings;

/// <summary>The notice, windows and periods that a community's votes are held to, for its members.</summary>
public static class ReadVoteSettings
{
    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapGet("/{communityId}/vote-settings", Handle).WithName("readVoteSettings").WithSummary("The notice and periods that this community's votes are held to.");

    internal static async Task<Results<Ok<VoteSettingsView>, ProblemHttpResult>> Handle(string communityId, Caller caller, IDocumentStore store, CancellationToken cancel) =>
        await store.MemberOf(caller, communityId, cancel) is null ? Problems.NotFound("community")
            : TypedResults.Ok(VoteSettingsView.Of(await VoteSettings.Of(communityId, store, cancel)));
}
