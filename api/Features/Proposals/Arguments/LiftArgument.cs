using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Arguments;

/// <summary>A neighbour finds that an argument counts, whichever side they are on; once more changes nothing.</summary>
public static class LiftArgument
{
    internal static void Map(IEndpointRouteBuilder arguments)
    {
        arguments.MapPut("/{argumentId}/vote", Lift).WithName("liftArgument").WithSummary("Lifts an argument of somebody else; once more changes nothing.");
        arguments.MapDelete("/{argumentId}/vote", LetGo).WithName("letArgumentGo").WithSummary("No longer lifts an argument; once more changes nothing.");
    }

    internal static Task<Results<NoContent, ProblemHttpResult>> Lift(string argumentId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        Vote(argumentId, true, caller, store, clock, cancel);

    internal static Task<Results<NoContent, ProblemHttpResult>> LetGo(string argumentId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        Vote(argumentId, false, caller, store, clock, cancel);

    private static async Task<Results<NoContent, ProblemHttpResult>> Vote(string argumentId, bool isLifted, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var problem = await store.Decide(async () =>
        {
            if (await store.FindVisibleArgument(argumentId, caller, clock.GetUtcNow(), cancel) is not { Argument: { IsListed: true } argument } seen) return (null, Problems.NotFound("argument"));
            if (!seen.Under.TryBelong(out var refusal)) return (null, refusal);
            if (argument.AuthorId == caller.ResidentId) return (null, Problems.NotOnYourself());
            if (seen.Under.Proposal.Stage != ProposalStage.Discussion) return (null, seen.Under.Proposal.WrongStage());
            var mine = await store.Find<ArgumentVote>(ArgumentVote.IdOf(argumentId, caller.ResidentId), cancel);
            if ((mine is not null) == isLifted) return (null, null);
            var changes = mine is not null ? new Changes().Remove(mine) : new Changes().Add(new ArgumentVote
            {
                Id = ArgumentVote.IdOf(argumentId, caller.ResidentId), CommunityId = argument.CommunityId, ProposalId = argument.ProposalId, ArgumentId = argumentId, ResidentId = caller.ResidentId,
            });
            return (changes.Increment<Argument>(argumentId, stored => stored.UpVotes, isLifted ? 1 : -1)
                .Announce(new ArgumentLifted(argument.ProposalId, argumentId, caller.ResidentId) { CommunityId = argument.CommunityId }), (ProblemHttpResult?)null);
        }, cancel);
        return problem is null ? TypedResults.NoContent() : problem;
    }
}
