using Linli.Api.Features.Audit;
using Linli.Api.Features.Covenant.Reading;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Covenant.Drafting;

/// <summary>征求意见: the committee shows a draft to the members, who comment on its clauses.</summary>
public static class PublishDraft
{
    internal static void Map(IEndpointRouteBuilder versions) => versions.MapPost("/{versionId}/publish", Handle)
        .WithName("publishCovenantDraft").WithSummary("Committee: shows a draft to the members for their comments.");

    internal static Task<Results<Ok<CovenantVersionView>, ProblemHttpResult>> Handle(
        string versionId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.ChangeVersion(versionId, caller, AuditedAct.CovenantDraftPublished, clock, (seen, now) => seen.Version switch
        {
            { PublishedAt: not null } version => (version, null),
            { IsDraft: false } => (null, Problems.CovenantSealed()),
            { Clauses.IsEmpty: true } => (null, Problems.CovenantWithoutClauses()),
            var version => (version.Publish(now), null),
        }, cancel);
}
