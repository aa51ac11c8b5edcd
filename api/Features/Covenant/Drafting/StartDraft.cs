using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Events;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Drafting;

/// <summary>The committee begins a new version with the clauses of the latest that was adopted.</summary>
public static class StartDraft
{
    // The client chooses Id, so a retry on a bad network cannot begin two.
    public sealed record Request([Required] Guid? Id);

    internal static void Map(IEndpointRouteBuilder covenant) => covenant.MapPost("/versions", Handle)
        .WithName("startCovenantDraft").WithSummary("Committee: begins a new version of the covenant with the clauses of the latest; safe to repeat with the same id.");

    internal static async Task<Results<Created<CovenantVersionView>, ProblemHttpResult>> Handle(
        string communityId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (id, now) = ($"{request.Id:N}", clock.GetUtcNow());
        var (draft, problem) = await store.Decide<(CovenantVersion?, ProblemHttpResult?)>(async () =>
        {
            if (await store.FindVisibleCovenant(communityId, caller, now, cancel) is not { } seen) return (null, (null, Problems.NotFound("community")));
            if (!seen.TryManage(out var manager, out var refusal)) return (null, (null, refusal));
            if (await store.Find<CovenantVersion>(id, cancel) is { } earlier)
                return (null, earlier.CommunityId == communityId && earlier.CreatedBy == manager.ResidentId ? (earlier, null) : (null, Problems.IdTaken()));
            if (seen.Now.Open is { } open) return (null, (null, Problems.CovenantDraftOpen(open.Id)));

            var last = await store.First(Query.On(CovenantVersion.ByNumber, communityId).Backwards(), cancel);
            var adopted = await store.First(CovenantQueries.Adopted(communityId).Backwards(), cancel);
            var draft = CovenantVersion.Begin(id, communityId, (last?.Number ?? 0) + 1, adopted, manager.ResidentId, now);
            return (new Changes().Add(draft).Announce(new CovenantVersionChanged(id) { CommunityId = communityId }).Record(AuditedAct.CovenantDraftStarted, draft, manager, now), (draft, null));
        }, cancel);
        if (problem is not null) return problem;
        return TypedResults.Created($"/api/v1/covenant-versions/{id}", CovenantVersionView.Of(draft!, await CovenantNow.Load(store, communityId, now, cancel)));
    }
}
