using System.Collections.Immutable;

namespace Linli.Api.Features.Audit;

/// <param name="Actor">Who did it.</param>
/// <param name="Resident">To whom; absent when it concerns a place.</param>
/// <param name="SubjectIds">What it touched: a membership, a compound, a board, a post, a comment.</param>
/// <param name="Detail">A role, counts, or the rules of a board as they are now.</param>
/// <param name="Reason">Why, in the actor's words.</param>
public sealed record AuditView(
    string Id, DateTimeOffset At, AuditedAct Act, PersonView Actor, PersonView? Resident, ImmutableArray<string> SubjectIds, string? Detail, string? Reason)
{
    internal static AuditView Of(AuditEntry entry, Dictionary<string, string> nicknames) => new(
        entry.Id, entry.At, entry.Act, Person(entry.ActorId, nicknames), entry.ResidentId is { } resident ? Person(resident, nicknames) : null,
        entry.SubjectIds, entry.Detail, entry.Reason);

    private static PersonView Person(string id, Dictionary<string, string> nicknames) => new(id, nicknames.GetValueOrDefault(id));
}

/// <param name="Nickname">Absent when the account is gone.</param>
public sealed record PersonView(string Id, string? Nickname);
