using Linli.Api.Features.Posts.Prose;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Proposing;

/// <summary>What an author writes and edits of a proposal.</summary>
public sealed record ProposalText(string Title, string Body)
{
    public const int LongestTitle = 80;
    public const int LongestBody = 10_000;

    /// <summary>The text with what is given in the place of what was there; null leaves it.</summary>
    internal (ProposalText? Text, ProblemHttpResult? Invalid) With(string? title, string? body, string communityId, IDocumentStore store, CancellationToken cancel)
    {
        var check = new TextCheck(communityId, store, cancel);
        var text = new ProposalText(title is null ? Title : check.Title(title), body is null ? Body : check.Body(body));
        return check.IsFine ? (text, null) : (null, Problems.Invalid(check.Errors));
    }
}
