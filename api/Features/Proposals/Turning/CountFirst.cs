using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Turning;

/// <summary>What a proposal's next stage depends on is counted before anybody reads it or decides on it: by whoever comes first after the date.</summary>
internal sealed class CountFirst(IDocumentStore store, ProposalTurns turns, TimeProvider clock) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, now) = (context.HttpContext, clock.GetUtcNow());
        if (http.GetRouteValue("proposalId") is string id && await store.Find<Proposal>(id, http.RequestAborted) is { } proposal) await turns.Counted(proposal, now, http.RequestAborted);
        return await next(context);
    }
}
