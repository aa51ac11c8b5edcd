using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Proposals.Reading;
using Linli.Api.Features.Proposals.Seconding;
using Linli.Api.Features.Proposals.Versions;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Proposing;

/// <summary>The author changes the text until a vote is announced. Unless it only corrects, whoever seconded is asked to confirm.</summary>
public static class EditProposal
{
    // Version is the text that the author had before their eyes.
    public sealed record Request(
        [Required, Range(1, int.MaxValue)] int? Version,
        [StringLength(ProposalText.LongestTitle, MinimumLength = 1)] string? Title,
        [StringLength(ProposalText.LongestBody, MinimumLength = 1)] string? Body,
        [property: Description("Only corrects: at most 12 characters, and neither a number nor a negation. Support then stays counted.")] bool? IsCorrection,
        [property: Description("What is different and why, for those who seconded.")][StringLength(500)] string? Note);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPatch("/{proposalId}", Handle).WithName("editProposal").WithSummary("Changes my proposal's text; what is left out stays. Unless it only corrects, supporters are asked to confirm.");

    internal static Task<Results<Ok<ProposalView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel) =>
        store.Act(proposalId, caller, clock, async (seen, now) =>
        {
            var proposal = seen.Proposal;
            if (!seen.TryOwn(out var refusal)) return (null, refusal);
            var (text, invalid) = proposal.Text.With(request.Title, request.Body, proposal.CommunityId, store, cancel);
            if (text is null) return (null, invalid);
            // A repeated request finds its own text there.
            if (text == proposal.Text) return (null, null);
            if (!proposal.IsOpen) return (null, proposal.WrongStage());
            if (proposal.Edition != request.Version) return (null, Problems.Changed());
            var isCorrection = request.IsCorrection == true;
            if (isCorrection && !Materiality.IsCorrection(proposal.Text, text)) return (null, Problems.NotACorrection(Materiality.MostCharacters));

            var edited = proposal.Edit(text, !isCorrection, now);
            var changes = new Changes().Write(seen.Stored, edited, now).Add(ProposalVersion.Before(edited, proposal, request.Note))
                .Announce(new ProposalEdited(edited.Id, !isCorrection) { CommunityId = edited.CommunityId });
            return (await changes.FollowAuthor(edited, store, now, cancel), (ProblemHttpResult?)null);
        }, cancel);
}
