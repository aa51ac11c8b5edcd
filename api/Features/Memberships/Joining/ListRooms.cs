using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>The rooms to choose from behind a join link, without areas or owners.</summary>
public static class ListRooms
{
    public sealed record RoomView(string DwellingId, string Building, string Unit, string Room);

    internal static void Map(IEndpointRouteBuilder join) =>
        join.MapGet("/{token}/dwellings", Handle).WithName("listRooms").WithSummary("The rooms to choose from behind a scanned link, of one building or unit.");

    internal static async Task<Results<Ok<Page<RoomView>>, ProblemHttpResult>> Handle(
        string token, [Required, StringLength(20)] string building, [StringLength(20)] string? unit, [AsParameters] Listing listing,
        JoinLinks links, IDocumentStore store, CancellationToken cancel)
    {
        var (compound, problem) = await links.Open(token, cancel);
        if (compound is null) return problem!;
        return listing.TryApply(DwellingQueries.In(compound.Id, building, unit), out var page)
            ? TypedResults.Ok((await store.List(page, cancel)).Select(dwelling => new RoomView(dwelling.Id, dwelling.Building, dwelling.Unit, dwelling.Room)))
            : Problems.BadCursor();
    }
}
