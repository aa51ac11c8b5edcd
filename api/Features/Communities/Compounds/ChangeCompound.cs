using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>The secretary describes a compound anew. A building or unit that has dwellings cannot go.</summary>
public static class ChangeCompound
{
    public sealed record Request(
        [Required, StringLength(40, MinimumLength = 1)] string Name,
        [StringLength(100)] string? Address,
        [MaxLength(CompoundRequest.MostBuildings)] IReadOnlyList<CompoundRequest.BuildingPart>? Buildings);

    internal static void Map(IEndpointRouteBuilder compounds) =>
        compounds.MapPut("/{compoundId}", Handle).WithName("changeCompound").WithSummary("Describes a compound anew (secretary).");

    internal static async Task<Results<Ok<CompoundView>, ProblemHttpResult>> Handle(
        string compoundId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (buildings, errors) = CompoundRequest.Read(request.Buildings);
        return await store.Decide<Results<Ok<CompoundView>, ProblemHttpResult>>(async () =>
        {
            if (await store.Find<Compound>(compoundId, cancel) is not { } compound || await store.MemberOf(caller, compound.CommunityId, cancel) is not { } member)
                return (null, Problems.NotFound("compound"));
            if (!member.Is(Role.Secretary)) return (null, Problems.OnlySecretary());
            if (errors.Count > 0) return (null, Problems.Invalid(errors));
            if (await HasTwin(compound, request.Name.Trim(), store, cancel)) return (null, Problems.NameTaken(request.Name.Trim()));

            var changed = compound.Describe(request.Name.Trim(), request.Address?.Trim() ?? "", buildings);
            if (await LostWithDwellings(compound, changed, store, cancel) is var (building, unit)) return (null, Problems.BuildingInUse(building, unit));
            return (new Changes().Replace(changed)
                .Add(AuditEntry.In(compound.CommunityId, caller.ResidentId, AuditedAct.CompoundChanged, clock.GetUtcNow()).About(null, compound.Id))
                .Announce(new CompoundChanged(compound.Id) { CommunityId = compound.CommunityId }), TypedResults.Ok(CompoundView.Of(changed)));
        }, cancel);
    }

    private static async Task<bool> HasTwin(Compound compound, string name, IDocumentStore store, CancellationToken cancel) =>
        name != compound.Name && await store.Count(Query.On(Compound.InCommunity, compound.CommunityId, name), cancel) > 0;

    private static async Task<(string Building, string Unit)?> LostWithDwellings(Compound before, Compound after, IDocumentStore store, CancellationToken cancel)
    {
        foreach (var building in before.Buildings)
            foreach (var unit in building.Units.IsDefaultOrEmpty ? [""] : building.Units)
                if (!after.Has(building.Name, unit) && await store.Count(Query.On(Dwelling.InCompound, before.Id, building.Name, unit), cancel) > 0)
                    return (building.Name, unit);
        return null;
    }
}
