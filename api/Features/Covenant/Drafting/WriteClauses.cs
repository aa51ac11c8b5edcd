using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Drafting;

/// <summary>The committee writes the whole text of a draft: which clauses, in which order.</summary>
public static class WriteClauses
{
    private const int LongestReasons = 4000;

    // Edition is the text that the writer had before their eyes.
    public sealed record Request(
        [Required, Range(1, int.MaxValue)] int? Edition,
        [Required, MaxLength(CovenantVersion.MostClauses)] IReadOnlyList<ClauseRequest> Clauses,
        [StringLength(LongestReasons)] string? Reasons);

    /// <param name="Id">Of a clause that is there already: its id. Of a new one: a fresh UUID.</param>
    /// <param name="Title">A few words; optional.</param>
    /// <param name="Text">Plain text with line breaks.</param>
    /// <param name="Bases">Articles of law and decisions that it rests on.</param>
    public sealed record ClauseRequest(
        [Required] Guid? Id, [StringLength(Clause.LongestTitle)] string? Title, [Required, StringLength(Clause.LongestText, MinimumLength = 1)] string Text,
        [MaxLength(Clause.MostBases)] IReadOnlyList<BasisRequest>? Bases);

    /// <param name="Kind">Law or decision.</param>
    /// <param name="Source">The law's name without 《》, or the decision's.</param>
    /// <param name="Article">As it is cited, e.g. 第二百八十六条.</param>
    public sealed record BasisRequest([Required] BasisKind? Kind, [Required, StringLength(80, MinimumLength = 1)] string Source, [StringLength(40)] string? Article);

    internal static void Map(IEndpointRouteBuilder versions) => versions.MapPut("/{versionId}/clauses", Handle)
        .WithName("writeCovenantClauses").WithSummary("Committee: writes all clauses of a draft, in their order.");

    internal static async Task<Results<Ok<CovenantVersionView>, ProblemHttpResult>> Handle(
        string versionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (ClauseFields.Read(request.Clauses, out var clauses) is { } invalid) return invalid;
        return await store.ChangeVersion(versionId, caller, AuditedAct.CovenantClausesWritten, clock, (seen, _) =>
        {
            var (version, reasons) = (seen.Version, request.Reasons is null ? seen.Version.Reasons : request.Reasons.Trim());
            if (!version.IsDraft) return (null, Problems.CovenantSealed());
            // A repeated request finds its own text there.
            if (version.Clauses.SequenceEqual(clauses) && version.Reasons == reasons) return (version, null);
            return version.Edition == request.Edition ? (version.Write(clauses, reasons), null) : (null, Problems.Changed());
        }, cancel);
    }
}
