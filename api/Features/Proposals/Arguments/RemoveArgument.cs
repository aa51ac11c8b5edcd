using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Arguments;

/// <summary>An author takes an argument back, or the committee removes it with a reason that its author is told. Removing is about conduct: the committee cannot remove a side.</summary>
public static class RemoveArgument
{
    public sealed record Request([Required, StringLength(500, MinimumLength = 1)] string Reason);

    internal static void Map(IEndpointRouteBuilder arguments)
    {
        arguments.MapGet("/{argumentId}", Read).WithName("readArgument").WithSummary("An argument; one that was removed only for its author and the committee.");
        arguments.MapDelete("/{argumentId}", TakeBack).WithName("takeArgumentBack").WithSummary("Takes my argument back.");
        arguments.MapPut("/{argumentId}/removal", Handle).WithName("removeArgument").WithSummary("Committee: removes an argument with a reason that its author is told.");
    }

    internal static async Task<Results<Ok<ArgumentView>, ProblemHttpResult>> Read(string argumentId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        await store.FindVisibleArgument(argumentId, caller, clock.GetUtcNow(), cancel) is { } seen ? TypedResults.Ok(await ArgumentView.Of(seen.Argument, store, cancel)) : Problems.NotFound("argument");

    internal static Task<Results<NoContent, ProblemHttpResult>> TakeBack(string argumentId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        Remove(argumentId, null, caller, store, clock, cancel);

    internal static Task<Results<NoContent, ProblemHttpResult>> Handle(string argumentId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        Remove(argumentId, request.Reason.Trim(), caller, store, clock, cancel);

    private static async Task<Results<NoContent, ProblemHttpResult>> Remove(string argumentId, string? reason, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleArgument(argumentId, caller, now, cancel) is not { Argument: var argument } seen) return (null, Problems.NotFound("argument"));
            if (!seen.Under.TryBelong(out var refusal)) return (null, refusal);
            if (reason is null ? argument.AuthorId != caller.ResidentId : !seen.Under.Member.IsManager) return (null, reason is null ? Problems.NotAuthor() : Problems.NotManager());
            if (!argument.IsListed) return (null, null);
            var removed = argument.Remove(new Removal(reason is null ? RemovedBy.Author : RemovedBy.Staff, now, reason, caller.ResidentId));
            var changes = new Changes().Replace(removed).Announce(new ArgumentRemoved(argument.ProposalId, argumentId, argument.AuthorId) { CommunityId = argument.CommunityId });
            if (reason is not null) changes.Add(AuditEntry.In(argument.CommunityId, caller.ResidentId, AuditedAct.ArgumentRemoved, now).About(argument.AuthorId, argumentId, argument.ProposalId) with { Reason = reason });
            return (changes, (ProblemHttpResult?)null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
