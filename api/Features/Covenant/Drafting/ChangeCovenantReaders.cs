using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Drafting;

/// <summary>The committee opens the covenant to everybody, or keeps it to the members.</summary>
public static class ChangeCovenantReaders
{
    public sealed record Request([Required] bool? IsPublic);

    internal static void Map(IEndpointRouteBuilder covenant) => covenant.MapPut("/readers", Handle)
        .WithName("changeCovenantReaders").WithSummary("Committee: opens what is or was in force to everybody, or keeps it to the members.");

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        string communityId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide<ProblemHttpResult?>(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleCovenant(communityId, caller, now, cancel) is not { } seen) return (null, Problems.NotFound("community"));
            if (!seen.TryManage(out var manager, out var refusal)) return (null, refusal);
            if (seen.Settings.IsPublic == request.IsPublic) return (null, null);

            var settings = seen.Settings with { IsPublic = request.IsPublic!.Value };
            var changes = settings.Version == 0 ? new Changes().Add(settings) : new Changes().Replace(settings);
            return (changes.Announce(new CovenantReadersChanged { CommunityId = communityId })
                .Add(AuditEntry.In(communityId, manager.ResidentId, AuditedAct.CovenantReadersChanged, now) with { Detail = settings.IsPublic ? "isPublic=true" : "isPublic=false" }), null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
