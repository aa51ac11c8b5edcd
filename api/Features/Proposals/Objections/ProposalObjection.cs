using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Objections;

/// <summary>公示期异议: somebody objects to the committee's decision while it is announced, and is answered for everybody to read. Objections to a vote's result stand with the vote.</summary>
public sealed record ProposalObjection : Document
{
    public static readonly Index<ProposalObjection> OfProposal = Index.On<ProposalObjection>(o => o.ProposalId, o => o.RaisedAt);
    public static readonly Index<ProposalObjection> OfResident = Index.On<ProposalObjection>(o => o.ProposalId, o => o.ResidentId);

    public required string ProposalId { get; init; }

    public required string ResidentId { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset RaisedAt { get; init; }

    public ProposalObjectionAnswer? Answer { get; init; }
}

/// <param name="Text">To everybody.</param>
/// <param name="IsUpheld">The objection is right; that the decision is taken back is done beside.</param>
/// <param name="ById">Who answered for the committee.</param>
/// <param name="At">When.</param>
public sealed record ProposalObjectionAnswer(string Text, bool IsUpheld, string ById, DateTimeOffset At);

/// <param name="IsMine">The caller raised it; of others it is not told who.</param>
/// <param name="Text">What is objected to.</param>
/// <param name="RaisedAt">When.</param>
/// <param name="Answer">Absent until it is answered.</param>
/// <param name="IsUpheld">Whether the objection is right; absent until it is answered.</param>
/// <param name="AnsweredAt">When.</param>
public sealed record ProposalObjectionView(string Id, bool IsMine, string Text, DateTimeOffset RaisedAt, string? Answer, bool? IsUpheld, DateTimeOffset? AnsweredAt)
{
    internal static ProposalObjectionView Of(ProposalObjection objection, string readerId) => new(
        objection.Id, objection.ResidentId == readerId, objection.Text, objection.RaisedAt, objection.Answer?.Text, objection.Answer?.IsUpheld, objection.Answer?.At);
}
