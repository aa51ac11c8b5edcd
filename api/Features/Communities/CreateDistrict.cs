using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Communities;

/// <summary>The operator opens a district.</summary>
public static class CreateDistrict
{
    public sealed record Request([Required] Guid? Id, [Required, StringLength(40, MinimumLength = 1)] string Name);

    internal static void Map(IEndpointRouteBuilder districts) => districts.MapPost("", Handle).WithName("createDistrict").WithSummary("Opens a district (operators).");

    internal static async Task<Results<Created<DistrictView>, ProblemHttpResult>> Handle(Request request, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (!caller.IsOperator) return Problems.OnlyOperators();

        var district = new District { Id = $"{request.Id:N}", Name = request.Name.Trim(), CreatedBy = caller.ResidentId };
        try
        {
            return await store.AddOnce(district, earlier => earlier.CreatedBy == caller.ResidentId, new Changes().Add(district), cancel) is var (made, _)
                ? TypedResults.Created($"/api/v1/districts/{made.Id}", DistrictView.Of(made))
                : Problems.IdTaken();
        }
        catch (DuplicateException)
        {
            return Problems.NameTaken(district.Name);
        }
    }
}
