using Linli.Api.Storage;

namespace Linli.Api.Features.Votes.Objections;

/// <summary>Somebody objects to a result while it is out for objections (公示期异议), and is answered.</summary>
public sealed record Objection : Document
{
    public static readonly Index<Objection> OfVote = Index.On<Objection>(o => o.VoteId, o => o.RaisedAt);
    public static readonly Index<Objection> OfResident = Index.On<Objection>(o => o.VoteId, o => o.ResidentId);

    public required string VoteId { get; init; }

    public required string ResidentId { get; init; }

    public required string Text { get; init; }

    public DateTimeOffset RaisedAt { get; init; }

    public ObjectionAnswer? Answer { get; init; }
}

/// <param name="Text">To everybody.</param>
/// <param name="IsUpheld">The objection is right; what follows from it (an annulment) is done beside.</param>
/// <param name="By">The resident of the desk.</param>
/// <param name="At">When.</param>
public sealed record ObjectionAnswer(string Text, bool IsUpheld, string By, DateTimeOffset At);

/// <param name="Id">Of the objection.</param>
/// <param name="IsMine">The caller raised it; of others it is not told who.</param>
/// <param name="Text">What is objected to.</param>
/// <param name="RaisedAt">When.</param>
/// <param name="Answer">Absent until it is answered.</param>
/// <param name="IsUpheld">Whether the objection is right; absent until it is answered.</param>
/// <param name="AnsweredAt">When.</param>
public sealed record ObjectionView(string Id, bool IsMine, string Text, DateTimeOffset RaisedAt, string? Answer, bool? IsUpheld, DateTimeOffset? AnsweredAt)
{
    internal static ObjectionView Of(Objection objection, string readerId) => new(
        objection.Id, objection.ResidentId == readerId, objection.Text, objection.RaisedAt, objection.Answer?.Text, objection.Answer?.IsUpheld, objection.Answer?.At);
}
