using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Settings;

/// <summary>The committee sets the thresholds and lengths, within bounds that keep the hall usable: nobody can make seconding impossible or a stage last a minute.</summary>
public static class ChangeHallRules
{
    public sealed record Request(
        [Range(1, 1000)] int? SecondingDwellings,
        [Range(3, 90)] int? SecondingDays,
        [Range(1, 60)] int? ReviewDays,
        [Range(1, 180)] int? DiscussionDays,
        [Range(3, 30)] int? AnnouncementDays,
        [Range(3, 60)] int? RatingDays);

    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapPatch("/{communityId}/hall-rules", Handle).WithName("changeHallRules").WithSummary("Committee: changes thresholds and lengths for proposals called from now on; what is left out stays.");

    internal static async Task<Results<Ok<HallRules>, ProblemHttpResult>> Handle(
        string communityId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (!member.IsManager) return Problems.NotManager();
        return TypedResults.Ok(await store.Decide(async () =>
        {
            var settings = await store.Find<HallSettings>(communityId, cancel);
            var before = settings?.Rules ?? HallRules.Default;
            var after = Apply(request, before);
            if (after == before) return (null, before);
            var changes = settings is null
                ? new Changes().Add(new HallSettings { Id = communityId, CommunityId = communityId, Rules = after })
                : new Changes().Replace(settings with { Rules = after });
            return (changes.Announce(new HallRulesChanged { CommunityId = communityId })
                .Add(AuditEntry.In(communityId, member.ResidentId, AuditedAct.HallRulesChanged, clock.GetUtcNow()) with { Detail = Difference(before, after) }), after);
        }, cancel));
    }

    private static HallRules Apply(Request request, HallRules rules) => new()
    {
        SecondingDwellings = request.SecondingDwellings ?? rules.SecondingDwellings,
        SecondingDays = request.SecondingDays ?? rules.SecondingDays,
        ReviewDays = request.ReviewDays ?? rules.ReviewDays,
        DiscussionDays = request.DiscussionDays ?? rules.DiscussionDays,
        AnnouncementDays = request.AnnouncementDays ?? rules.AnnouncementDays,
        RatingDays = request.RatingDays ?? rules.RatingDays,
    };

    private static string Difference(HallRules before, HallRules after) =>
        string.Join(' ', Parts(before).Zip(Parts(after)).Where(rule => rule.First != rule.Second).Select(rule => rule.Second));

    private static string[] Parts(HallRules rules) =>
    [
        $"secondingDwellings={rules.SecondingDwellings}", $"secondingDays={rules.SecondingDays}", $"reviewDays={rules.ReviewDays}",
        $"discussionDays={rules.DiscussionDays}", $"announcementDays={rules.AnnouncementDays}", $"ratingDays={rules.RatingDays}",
    ];
}
