using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Arguments;

/// <summary>A member says why they are for a proposal or against it, while it is discussed.</summary>
public static class WriteArgument
{
    public const int LongestBody = 2000;

    // The client chooses Id, so a retry on a bad network cannot write it twice.
    public sealed record Request([Required] Guid? Id, [Required] ArgumentSide? Side, [Required, StringLength(LongestBody, MinimumLength = 1)] string Body);

    internal static void Map(IEndpointRouteBuilder proposals) =>
        proposals.MapPost("/{proposalId}/arguments", Handle).WithName("writeArgument").WithSummary("Writes an argument for or against, while the proposal is discussed; safe to repeat with the same id.");

    internal static async Task<Results<Created<ArgumentView>, ProblemHttpResult>> Handle(
        string proposalId, Request request, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await store.FindVisibleProposal(proposalId, caller, now, cancel) is not { } seen) return Problems.NotFound("proposal");
        if (!seen.TryBelong(out var refusal)) return refusal;
        // A retry whose first try was in time finds what that wrote.
        if (await store.Find<Argument>($"{request.Id:N}", cancel) is { } earlier) return IsMine(earlier) ? await Written(earlier) : Problems.IdTaken();
        if (seen.Proposal.Stage != ProposalStage.Discussion) return seen.Proposal.WrongStage();
        var check = new TextCheck(seen.Proposal.CommunityId, store, cancel);
        var body = check.Body(request.Body);
        if (!check.IsFine) return Problems.Invalid(check.Errors);

        var author = seen.Member;
        var argument = new Argument
        {
            Id = $"{request.Id:N}", CommunityId = seen.Proposal.CommunityId, ProposalId = proposalId, Side = request.Side!.Value, Body = body,
            AuthorId = author.ResidentId, AuthorOffice = author.Office, AuthorTitle = author.Office is null ? null : author.Title, CreatedAt = now,
        };
        var changes = new Changes().Add(argument).Raise<Proposal>(proposalId, proposal => proposal.ActivityAt, now)
            .Announce(new ArgumentWritten(proposalId, argument.Id) { CommunityId = argument.CommunityId });
        return await store.AddOnce(argument, IsMine, changes, cancel) is var (written, _) ? await Written(written) : Problems.IdTaken();

        bool IsMine(Argument stored) => stored.AuthorId == caller.ResidentId && stored.ProposalId == proposalId && stored.IsListed;

        async Task<Created<ArgumentView>> Written(Argument argument) => TypedResults.Created($"/api/v1/arguments/{argument.Id}", await ArgumentView.Of(argument, store, cancel));
    }
}
