using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Answers;

/// <summary>What an office says to a proposal, at any stage: the committee, the property manager, the owners' committee.</summary>
public sealed record ProposalAnswer : Document
{
    public static readonly Index<ProposalAnswer> OfProposal = Index.On<ProposalAnswer>(a => a.ProposalId, a => a.At);

    public required string ProposalId { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required string AuthorId { get; init; }

    public Role Office { get; init; }

    public string? Title { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <param name="Body">Markdown, as written.</param>
/// <param name="BodyHtml">The same, safe to show.</param>
/// <param name="Author">Who answered, with the office in which they did.</param>
public sealed record ProposalAnswerView(string Id, string ProposalId, string Body, string BodyHtml, AuthorView Author, DateTimeOffset At)
{
    internal static ProposalAnswerView Of(ProposalAnswer answer, Names names) =>
        new(answer.Id, answer.ProposalId, answer.Body, SafeHtml.Of(answer.Body), names.With(answer.AuthorId, answer.Office, answer.Title), answer.At);
}
