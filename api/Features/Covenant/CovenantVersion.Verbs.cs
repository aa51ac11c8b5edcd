using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Linli.Api.Features.Covenant.Adopting;

namespace Linli.Api.Features.Covenant;

// What becomes of a version.
public sealed partial record CovenantVersion
{
    public const int MostClauses = 100;

    /// <summary>Characters of all clauses together, their titles and bases included.</summary>
    public const int LongestText = 40_000;

    /// <summary>The text is still the committee's to change.</summary>
    [JsonIgnore]
    public bool IsDraft => IsOpen;

    public static CovenantVersion Begin(string id, string communityId, int number, CovenantVersion? basis, string residentId, DateTimeOffset now) => new()
    {
        Id = id, CommunityId = communityId, Number = number, BasedOnId = basis?.Id, Clauses = basis?.Clauses ?? [], CreatedBy = residentId, CreatedAt = now,
    };

    /// <param name="now">When.</param>
    /// <param name="inForceId">The version in force then.</param>
    public CovenantStage StageAt(DateTimeOffset now, string? inForceId) => this switch
    {
        { End.Kind: CovenantEndKind.Withdrawn } => CovenantStage.Withdrawn,
        { End.Kind: CovenantEndKind.Rejected } => CovenantStage.Rejected,
        { InForceFrom: { } from } when from > now => CovenantStage.Adopted,
        { InForceFrom: not null } => Id == inForceId ? CovenantStage.InForce : CovenantStage.Superseded,
        { PublishedAt: not null } => CovenantStage.Discussed,
        _ => CovenantStage.Draft,
    };

    public CovenantVersion Write(ImmutableArray<Clause> clauses, string reasons) => this with { Clauses = clauses, Reasons = reasons, Edition = Edition + 1 };

    public CovenantVersion Publish(DateTimeOffset now) => this with { PublishedAt = PublishedAt ?? now };

    public CovenantVersion Withdraw(string reason, DateTimeOffset now) => this with { End = new CovenantEnd(CovenantEndKind.Withdrawn, now, reason) };

    public CovenantVersion Adopt(AssemblyMeeting meeting, DateTimeOffset inForceFrom) => this with { Meeting = meeting, InForceFrom = inForceFrom, AwaitsNews = true };

    public CovenantVersion File(CovenantFiling filing) => this with { Filing = filing };

    public Clause? Clause(string clauseId) => Clauses.FirstOrDefault(clause => clause.Id == clauseId);

    /// <summary>第几条, from 1.</summary>
    public int NumberOf(Clause clause) => Clauses.IndexOf(clause) + 1;
}

/// <summary>Where a version stands, by the clock.</summary>
public enum CovenantStage
{
    /// <summary>The committee writes it; nobody else sees it.</summary>
    Draft,

    /// <summary>征求意见: members read it and comment on its clauses; the committee may still change it.</summary>
    Discussed,

    /// <summary>Adopted, and not in force yet.</summary>
    Adopted,

    InForce,

    /// <summary>Was in force until a later version was.</summary>
    Superseded,

    /// <summary>Did not pass the vote.</summary>
    Rejected,

    /// <summary>The committee gave it up.</summary>
    Withdrawn,
}
