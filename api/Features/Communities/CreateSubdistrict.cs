using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities;

/// <summary>The operator opens a subdistrict in a district.</summary>
public static class CreateSubdistrict
{
    public sealed record Request([Required] Guid? Id, [Required, StringLength(40, MinimumLength = 1)] string Name);

    internal static void Map(IEndpointRouteBuilder districts) =>
        districts.MapPost("/{districtId}/subdistricts", Handle).WithName("createSubdistrict").WithSummary("Opens a subdistrict (operators).");

    internal static async Task<Results<Created<SubdistrictView>, ProblemHttpResult>> Handle(
        string districtId, Request request, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<District>(districtId, cancel) is null) return Problems.NotFound("district");
        if (!caller.IsOperator) return Problems.OnlyOperators();

        var subdistrict = new Subdistrict { Id = $"{request.Id:N}", Name = request.Name.Trim(), DistrictId = districtId, CreatedBy = caller.ResidentId };
        try
        {
            return await store.AddOnce(subdistrict, earlier => earlier.CreatedBy == caller.ResidentId && earlier.DistrictId == districtId, new Changes().Add(subdistrict), cancel) is var (made, _)
                ? TypedResults.Created($"/api/v1/subdistricts/{made.Id}", SubdistrictView.Of(made))
                : Problems.IdTaken();
        }
        catch (DuplicateException)
        {
            return Problems.NameTaken(subdistrict.Name);
        }
    }
}
