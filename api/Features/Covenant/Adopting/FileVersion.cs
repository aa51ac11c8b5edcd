using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Adopting;

/// <summary>The committee notes that an adopted version was filed with the street office (备案).</summary>
public static class FileVersion
{
    public sealed record Request([Required] DateTimeOffset? FiledAt, [Required, StringLength(60, MinimumLength = 1)] string Reference);

    internal static void Map(IEndpointRouteBuilder versions) => versions.MapPut("/{versionId}/filing", Handle)
        .WithName("fileCovenantVersion").WithSummary("Committee: notes that an adopted version was filed with the street office.");

    internal static Task<Results<Ok<CovenantVersionView>, ProblemHttpResult>> Handle(
        string versionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var filing = new CovenantFiling(request.FiledAt!.Value.AsStored(), request.Reference.Trim());
        return store.ChangeVersion(versionId, caller, AuditedAct.CovenantFiled, clock, (seen, now) => seen.Version switch
        {
            { InForceFrom: null } => (null, Problems.CovenantNotAdopted()),
            var version when filing.FiledAt > now => (null, Problems.Invalid("filedAt", ("备案时间不能在将来。", "It cannot have been filed in the future."))),
            var version when version.Filing == filing => (version, null),
            var version => (version.File(filing), null),
        }, cancel);
    }
}
