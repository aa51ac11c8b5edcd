using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Seconding;

/// <summary>A member seconds a proposal for their dwelling, or confirms it after the text has changed; once more changes nothing.</summary>
public static class SecondProposal
{
    public sealed record Request(
        [property: Description("The text that was read: the present one, or one that was only corrected since.")][Required, Range(1, int.MaxValue)] int? Version,
        [property: Description("For which dwelling, with several; the first that has not seconded when not given.")][Id] string? DwellingId);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPut("/{proposalId}/support", Handle).WithName("secondProposal").WithSummary("Seconds a proposal for my dwelling, or confirms it for a new text.");

    internal static async Task<Results<Ok<MySupportView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (view, problem) = await store.Decide(async () =>
        {
            var now = clock.GetUtcNow();
            if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { } seen) return (null, (null, Problems.NotFound("proposal")));
            if (Refusal(request, seen) is { } refusal) return (null, (null, refusal));
            var (changes, support) = await Second(request, seen, store, now, cancel);
            return (changes, ((MySupportView?)MySupportView.Of(support, seen), (ProblemHttpResult?)null));
        }, cancel);
        if (problem is not null) return problem;
        await store.SettleSeconding(proposalId, clock, cancel);
        return TypedResults.Ok(view!);
    }

    private static ProblemHttpResult? Refusal(Request request, SeenProposal seen) =>
        !seen.TryBelong(out var refusal) ? refusal
        : seen.Member.DwellingIds.IsEmpty ? Problems.DwellingNeeded()
        : request.DwellingId is { } dwelling && !seen.Member.DwellingIds.Contains(dwelling) ? Problems.Invalid("dwellingId", ("您不在这套房屋中。", "You do not belong to that dwelling."))
        : !seen.Proposal.IsOpen ? seen.Proposal.WrongStage()
        : request.Version < seen.Proposal.MaterialEdition || request.Version > seen.Proposal.Edition ? Problems.TextMovedOn(seen.Proposal.Edition)
        : null;

    private static async Task<(Changes?, Support)> Second(Request request, SeenProposal seen, IDocumentStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var (proposal, me, edition) = (seen.Proposal, seen.Member.ResidentId, request.Version!.Value);
        if (await store.SupportBy(proposal.Id, me, cancel) is { } mine)
        {
            if (mine.IsCountedFor(proposal)) return (null, mine);
            var confirmed = mine.Confirm(me, edition, now);
            return (new Changes().Replace(confirmed).Announce(confirmed), confirmed);
        }

        string[] dwellings = request.DwellingId is null ? [.. seen.Member.DwellingIds.Distinct()] : [request.DwellingId];
        var taken = await store.FindMany<Support>([.. dwellings.Select(id => Support.IdOf(proposal.Id, id))], cancel);
        if (dwellings.Except(taken.Select(support => support.DwellingId)).FirstOrDefault() is { } free)
        {
            var given = Support.Of(proposal, free, me, edition, now);
            return (new Changes().Add(given).Announce(given), given);
        }

        // Somebody of the dwelling was first. What they said of an earlier text, any member confirms.
        var household = taken[0];
        if (household.IsCountedFor(proposal)) return (null, household);
        var taking = household.Confirm(me, edition, now);
        return (new Changes().Replace(taking).Announce(taking), taking);
    }
}
