using System.Collections.Immutable;
using Linli.Api.Features.Communities;
using Linli.Api.Storage;

namespace Linli.Api.Features.Audit;

/// <summary>
/// One use of power, committed together with what it did; never changed, never removed. Ids only: a name or a phone
/// in here would be the leak that the log is meant to prevent.
/// </summary>
public sealed record AuditEntry : Document
{
    public static readonly Index<AuditEntry> InPlace = Index.On<AuditEntry>(e => e.PlaceId, e => e.At);
    public static readonly Index<AuditEntry> OfActInPlace = Index.On<AuditEntry>(e => e.PlaceId, e => e.Act, e => e.At);
    public static readonly Index<AuditEntry> AboutResident = Index.On<AuditEntry>(e => e.ResidentId, e => e.Act, e => e.At);

    /// <summary>The community, subdistrict or district in which the power was used.</summary>
    public required string PlaceId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The resident who did it.</summary>
    public required string ActorId { get; init; }

    public required AuditedAct Act { get; init; }

    /// <summary>The resident to whom it was done; null when it concerns a place.</summary>
    public string? ResidentId { get; init; }

    /// <summary>The documents that it touched: a membership, a compound, a post.</summary>
    public ImmutableArray<string> SubjectIds { get; init; } = [];

    /// <summary>A role, counts or rules, in a form that needs no translation: <c>secretary</c>, <c>+120 ~3 -0</c>, <c>isOn=false</c>.</summary>
    public string? Detail { get; init; }

    /// <summary>Why, in the actor's words.</summary>
    public string? Reason { get; init; }

    public static AuditEntry Of(Place place, string actorId, AuditedAct act, DateTimeOffset at) => Of(place.Id, place.CommunityId, actorId, act, at);

    /// <param name="communityId">The community, which is then the place.</param>
    public static AuditEntry In(string communityId, string actorId, AuditedAct act, DateTimeOffset at) => Of(communityId, communityId, actorId, act, at);

    /// <summary>Adds to whom it was done and which documents it touched.</summary>
    public AuditEntry About(string? residentId, params ImmutableArray<string> subjectIds) => this with { ResidentId = residentId, SubjectIds = subjectIds };

    private static AuditEntry Of(string placeId, string communityId, string actorId, AuditedAct act, DateTimeOffset at) =>
        new() { Id = NewId(), PlaceId = placeId, CommunityId = communityId, ActorId = actorId, Act = act, At = at };
}
