using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Drafting;

/// <summary>The committee gives a draft up; it stays on record with the reason, and another can be begun.</summary>
public static class WithdrawDraft
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder versions) => versions.MapPost("/{versionId}/withdraw", Handle)
        .WithName("withdrawCovenantDraft").WithSummary("Committee: gives a draft up, with a reason that stays on record.");

    internal static Task<Results<Ok<CovenantVersionView>, ProblemHttpResult>> Handle(
        string versionId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.ChangeVersion(versionId, caller, AuditedAct.CovenantDraftWithdrawn, clock, (seen, now) => seen.Version switch
        {
            { End.Kind: CovenantEndKind.Withdrawn } version => (version, null),
            { IsDraft: false } => (null, Problems.CovenantSealed()),
            var version => (version.Withdraw(request.Reason.Trim(), now), null),
        }, cancel);
}
