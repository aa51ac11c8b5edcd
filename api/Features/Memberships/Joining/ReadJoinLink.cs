using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using QRCoder;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>The compound's present join link, as text and as a QR code to print.</summary>
public static class ReadJoinLink
{
    private const int PixelsPerModule = 12;

    internal static void Map(IEndpointRouteBuilder compounds)
    {
        compounds.MapGet("/{compoundId}/join-link", Read).WithName("readJoinLink").WithSummary("The present join link (secretary, committee).");
        compounds.MapGet("/{compoundId}/join-link.png", Draw).WithName("drawJoinLink").WithSummary("The present join link as a QR code (secretary, committee).")
            .Produces<byte[]>(StatusCodes.Status200OK, "image/png");
    }

    internal static async Task<Results<Ok<JoinLinkView>, ProblemHttpResult>> Read(
        string compoundId, HttpRequest request, Caller caller, JoinLinks links, IDocumentStore store, CancellationToken cancel)
    {
        var (compound, problem) = await Find(compoundId, caller, links, store, cancel);
        return problem is not null ? problem : TypedResults.Ok(JoinLinkView.Of(compound!, links, request));
    }

    internal static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Draw(
        string compoundId, HttpRequest request, Caller caller, JoinLinks links, IDocumentStore store, CancellationToken cancel)
    {
        var (compound, problem) = await Find(compoundId, caller, links, store, cancel);
        if (problem is not null) return problem;
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(links.UrlOf(compound!, request), QRCodeGenerator.ECCLevel.Q);
        using var code = new PngByteQRCode(data);
        return TypedResults.File(code.GetGraphic(PixelsPerModule), "image/png");
    }

    private static async Task<(Compound? Compound, ProblemHttpResult? Problem)> Find(
        string compoundId, Caller caller, JoinLinks links, IDocumentStore store, CancellationToken cancel)
    {
        if (await store.Find<Compound>(compoundId, cancel) is not { } compound || await store.MemberOf(caller, compound.CommunityId, cancel) is not { } member)
            return (null, Problems.NotFound("compound"));
        return member.IsManager ? (compound, links.Unusable(compound)) : (null, Problems.OnlyManagers());
    }
}
