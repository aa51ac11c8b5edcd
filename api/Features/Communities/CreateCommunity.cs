using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities;

/// <summary>District staff open a community in a subdistrict.</summary>
public static class CreateCommunity
{
    public sealed record Request([Required] Guid? Id, [Required, StringLength(40, MinimumLength = 1)] string Name);

    internal static void Map(IEndpointRouteBuilder subdistricts) =>
        subdistricts.MapPost("/{subdistrictId}/communities", Handle).WithName("createCommunity").WithSummary("Opens a community with its starting boards (district staff, operators).");

    internal static async Task<Results<Created<CommunityView>, ProblemHttpResult>> Handle(
        string subdistrictId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.Find<Subdistrict>(subdistrictId, cancel) is not { } subdistrict) return Problems.NotFound("subdistrict");
        if (!caller.IsOperator && !caller.Holds(Role.District, subdistrict.DistrictId)) return Problems.OnlyDistrictStaff();

        var (id, now) = ($"{request.Id:N}", clock.GetUtcNow());
        var community = new Community
        {
            Id = id, CommunityId = id, Name = request.Name.Trim(), SubdistrictId = subdistrict.Id, DistrictId = subdistrict.DistrictId, CreatedBy = caller.ResidentId,
        };
        var changes = Community.Found(community).Add(AuditEntry.Of(Place.Of(community), caller.ResidentId, AuditedAct.CommunityCreated, now));
        try
        {
            return await store.AddOnce(community, earlier => earlier.CreatedBy == caller.ResidentId && earlier.SubdistrictId == subdistrict.Id, changes, cancel) is var (made, _)
                ? TypedResults.Created($"/api/v1/communities/{made.Id}", CommunityView.Of(made))
                : Problems.IdTaken();
        }
        catch (DuplicateException taken) when (taken.Index == "in-subdistrict")
        {
            return Problems.NameTaken(community.Name);
        }
    }
}
