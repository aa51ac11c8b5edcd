using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>The secretary adds a compound to the community.</summary>
public static class AddCompound
{
    /// <param name="Buildings">None: the register that is imported says which there are.</param>
    public sealed record Request(
        [Required] Guid? Id,
        [Required, StringLength(40, MinimumLength = 1)] string Name,
        [StringLength(100)] string? Address,
        [MaxLength(CompoundRequest.MostBuildings)] IReadOnlyList<CompoundRequest.BuildingPart>? Buildings);

    internal static void Map(IEndpointRouteBuilder communities) =>
        communities.MapPost("/{communityId}/compounds", Handle).WithName("addCompound").WithSummary("Adds a compound (secretary).");

    internal static async Task<Results<Created<CompoundView>, ProblemHttpResult>> Handle(
        string communityId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.MemberOf(caller, communityId, cancel) is not { } member) return Problems.NotFound("community");
        if (!member.Is(Role.Secretary)) return Problems.OnlySecretary();
        var (buildings, errors) = CompoundRequest.Read(request.Buildings);
        if (errors.Count > 0) return Problems.Invalid(errors);

        var compound = new Compound
        {
            Id = $"{request.Id:N}", CommunityId = communityId, Name = request.Name.Trim(), Address = request.Address?.Trim() ?? "",
            Buildings = buildings, TakesBuildingsFromRegister = buildings.IsEmpty, CreatedBy = caller.ResidentId,
        };
        var changes = new Changes().Add(compound)
            .Add(AuditEntry.In(communityId, caller.ResidentId, AuditedAct.CompoundAdded, clock.GetUtcNow()).About(null, compound.Id))
            .Announce(new CompoundChanged(compound.Id) { CommunityId = communityId });
        try
        {
            return await store.AddOnce(compound, earlier => earlier.CreatedBy == caller.ResidentId && earlier.CommunityId == communityId, changes, cancel) is var (made, _)
                ? TypedResults.Created($"/api/v1/compounds/{made.Id}", CompoundView.Of(made))
                : Problems.IdTaken();
        }
        catch (DuplicateException)
        {
            return Problems.NameTaken(compound.Name);
        }
    }
}
