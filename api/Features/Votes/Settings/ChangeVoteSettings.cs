using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Votes.Settings;

/// <summary>The secretary changes what later votes are held to. Votes that are announced already keep what held then.</summary>
public static class ChangeVoteSettings
{
    /// <param name="OwnersNoticeDays">15 at least: owners' votes are announced that long before (Beijing, Hangzhou).</param>
    /// <param name="ResidentsNoticeDays">For residents' decisions.</param>
    /// <param name="ConsultationNoticeDays">For consultations.</param>
    /// <param name="ObjectionDays">How long a result can be objected to.</param>
    /// <param name="SilentCountsWithMajority">Only where the owners' rules of procedure say so.</param>
    /// <param name="Version">As it was read.</param>
    public sealed record Request(
        [Required, Range(15, 60)] int? OwnersNoticeDays,
        [Required, Range(0, 60)] int? ResidentsNoticeDays,
        [Required, Range(0, 60)] int? ConsultationNoticeDays,
        [Required, Range(3, 30)] int? ObjectionDays,
        [Required] bool? SilentCountsWithMajority,
        [Required, Range(0, long.MaxValue)] long? Version);

    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapPut("/{communityId}/vote-settings", Handle).WithName("changeVoteSettings").WithSummary("Changes what later votes are held to (secretary).");

    internal static async Task<Results<Ok<VoteSettingsView>, ProblemHttpResult>> Handle(
        string communityId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (!member.Is(Role.Secretary)) return Problems.OnlySecretary();

        return await store.Decide<Results<Ok<VoteSettingsView>, ProblemHttpResult>>(async () =>
        {
            var before = await VoteSettings.Of(communityId, store, cancel);
            var after = before with
            {
                OwnersNoticeDays = request.OwnersNoticeDays!.Value, ResidentsNoticeDays = request.ResidentsNoticeDays!.Value,
                ConsultationNoticeDays = request.ConsultationNoticeDays!.Value, ObjectionDays = request.ObjectionDays!.Value,
                SilentCountsWithMajority = request.SilentCountsWithMajority!.Value,
            };
            if (after == before) return (null, TypedResults.Ok(VoteSettingsView.Of(before)));
            if (before.Version != request.Version) return (null, Problems.Changed());

            var changes = (before.Version == 0 ? new Changes().Add(after) : new Changes().Replace(after))
                .Add(AuditEntry.In(communityId, caller.ResidentId, AuditedAct.VoteSettingsChanged, clock.GetUtcNow()) with { Detail = Detail(after) })
                .Announce(new VoteSettingsChanged { CommunityId = communityId });
            return (changes, TypedResults.Ok(VoteSettingsView.Of(after with { Version = before.Version + 1 })));
        }, cancel);
    }

    private static string Detail(VoteSettings settings) => string.Create(CultureInfo.InvariantCulture,
        $"owners={settings.OwnersNoticeDays} residents={settings.ResidentsNoticeDays} consultation={settings.ConsultationNoticeDays} objections={settings.ObjectionDays} silent={settings.SilentCountsWithMajority}");
}
