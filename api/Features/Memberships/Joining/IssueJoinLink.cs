using Linli.Api.Features.Audit;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>A manager issues a compound's join link; the one before stops working.</summary>
public static class IssueJoinLink
{
    internal static void Map(IEndpointRouteBuilder compounds) =>
        compounds.MapPost("/{compoundId}/join-link", Handle).WithName("issueJoinLink").WithSummary("Issues the join link anew; the one before stops working (secretary, committee).");

    internal static async Task<Results<Ok<JoinLinkView>, ProblemHttpResult>> Handle(
        string compoundId, HttpRequest request, Caller caller, JoinLinks links, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (await store.Find<Compound>(compoundId, cancel) is not { } found || await store.MemberOf(caller, found.CommunityId, cancel) is not { } member)
            return Problems.NotFound("compound");
        if (!member.IsManager) return Problems.OnlyManagers();

        var now = clock.GetUtcNow();
        var issued = await store.Change<Compound, Compound>(compoundId, compound =>
        {
            var next = compound.IssueJoinLink(now + links.Lifetime);
            return (new Changes().Replace(next)
                .Add(AuditEntry.In(compound.CommunityId, caller.ResidentId, AuditedAct.JoinLinkIssued, now).About(null, compound.Id)), next);
        }, cancel);
        return issued is null ? Problems.NotFound("compound") : TypedResults.Ok(JoinLinkView.Of(issued, links, request));
    }
}
