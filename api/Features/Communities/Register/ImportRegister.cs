using System.Collections.Immutable;
using System.Globalization;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Linli.Api.Features.Communities.Register;

/// <summary>
/// The secretary imports the register of a compound's dwellings, or of a part of it: dwellings that the file lacks stay, unless the secretary
/// says that it is the whole register; then they go, but for those where somebody asked to join. With any bad line nothing is imported;
/// otherwise all of it is one commit.
/// </summary>
public static class ImportRegister
{
    public const int MostBytes = 5 * 1024 * 1024;
    private const int MostListed = 100;

    /// <param name="DryRun">Nothing was written.</param>
    /// <param name="Removed">Dwellings not in the file that are gone; none without <c>removeMissing</c>.</param>
    /// <param name="Kept">Dwellings not in the file that stay: because the file need not be the whole register, or because somebody asked to join there.</param>
    /// <param name="Changes">The first hundred.</param>
    public sealed record Report(bool DryRun, int Added, int Changed, int Removed, int Kept, int Unchanged, IReadOnlyList<DwellingChange> Changes);

    /// <summary>What a file that cannot be imported is answered with: the problem <c>/problems/register-errors</c>, or <c>/problems/register-unreadable</c> without lines.</summary>
    /// <param name="Total">All errors.</param>
    /// <param name="Lines">The first hundred.</param>
    public sealed record RegisterProblem(string Type, string Title, int Status, string? Detail = null, int? Total = null, IReadOnlyList<LineError>? Lines = null);

    internal static void Map(IEndpointRouteBuilder compounds) => compounds.MapPut("/{compoundId}/register", Handle)
        .WithName("importRegister").WithSummary("Imports the dwelling register from CSV; dryRun=true tells what it would do, removeMissing=true removes what the file lacks (secretary).")
        .WithDescription($"Header: {string.Join(',', RegisterColumns.Names)}, and optionally {RegisterColumns.Unsold} (yes while the dwelling is the developer's). Co-owners, and their phones in the same order, stand with 、 or ; between. UTF-8 or GB18030, at most {RegisterFile.MostLines} lines and {MostBytes / 1024 / 1024} MB.")
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
        .Accepts<string>("text/csv", "text/plain", "application/vnd.ms-excel")
        .Produces<RegisterProblem>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");

    internal static async Task<Results<Ok<Report>, ProblemHttpResult>> Handle(
        string compoundId, bool? dryRun, bool? removeMissing, HttpRequest request, Caller caller, IDocumentStore store, Vault vault, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.Find<Compound>(compoundId, cancel) is not { } compound || await store.MemberOf(caller, compound.CommunityId, cancel) is not { } member)
            return Problems.NotFound("compound");
        if (!member.Is(Role.Secretary)) return Problems.OnlySecretary();
        if (await Body(request, cancel) is not { } bytes) return Problems.TooLarge(MostBytes);
        if (RegisterText.Decode(bytes) is not { } text) return Problems.RegisterUnreadable();

        return await store.Decide<Results<Ok<Report>, ProblemHttpResult>>(async () =>
        {
            if (await store.Find<Compound>(compoundId, cancel) is not { } current) return (null, Problems.NotFound("compound"));
            var file = RegisterFile.Read(text, current);
            if (file.Errors.Total > 0) return (null, Problems.RegisterHasErrors(file.Errors.Total, file.Errors.Shown));
            var plan = await RegisterPlan.Make(current, file.Lines, removeMissing == true, vault, store, cancel);
            var report = new Report(dryRun == true, plan.Count(RegisterChange.Added), plan.Count(RegisterChange.Changed), plan.Count(RegisterChange.Removed),
                plan.Count(RegisterChange.Kept), plan.Unchanged, [.. plan.List.Take(MostListed)]);
            return (dryRun == true ? null : Write(plan, report, current, file, caller, clock.GetUtcNow()), TypedResults.Ok(report));
        }, cancel);
    }

    // Replacing the compound makes two imports at once follow each other.
    private static Changes Write(RegisterPlan plan, Report report, Compound compound, RegisterFile file, Caller caller, DateTimeOffset now) => plan.Changes
        .Replace(compound with
        {
            Buildings = compound.TakesBuildingsFromRegister ? BuildingsOf(plan, file) : compound.Buildings,
            DwellingCount = file.Lines.Count + report.Kept,
            RegisterImportedAt = now,
        })
        .Add(AuditEntry.In(compound.CommunityId, caller.ResidentId, AuditedAct.RegisterImported, now).About(null, compound.Id) with
        {
            Detail = string.Create(CultureInfo.InvariantCulture, $"+{report.Added} ~{report.Changed} -{report.Removed}"),
        })
        .Announce(new CompoundChanged(compound.Id) { CommunityId = compound.CommunityId });

    private static ImmutableArray<Building> BuildingsOf(RegisterPlan plan, RegisterFile file) =>
    [
        .. file.Lines.Select(line => (line.Building, line.Unit))
            .Concat(plan.List.Where(dwelling => dwelling.Change == RegisterChange.Kept).Select(dwelling => (dwelling.Building, dwelling.Unit)))
            .GroupBy(place => place.Building, place => place.Unit)
            .Select(building => new Building(building.Key, [.. building.Distinct().Where(unit => unit.Length > 0)])),
    ];

    private static async Task<byte[]?> Body(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes, cancel);
            return bytes.ToArray();
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
