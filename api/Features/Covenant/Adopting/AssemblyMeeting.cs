using System.Text.Json.Serialization;

namespace Linli.Api.Features.Covenant.Adopting;

/// <summary>居民会议 that met in person. Valid when more than half of those entitled came; it decides with more than half of those present (城市居民委员会组织法 10).</summary>
/// <param name="HeldAt">When it met.</param>
/// <param name="Entitled">Residents of 18 and over, or households, or delegates of residents' groups, as the assembly was called.</param>
/// <param name="Present">Of these, how many came.</param>
/// <param name="InFavour">Of these, how many voted for it.</param>
/// <param name="Minutes">Where the minutes are kept, or what else is worth knowing; at most 500 characters.</param>
public sealed record AssemblyMeeting(DateTimeOffset HeldAt, int Entitled, int Present, int InFavour, string? Minutes)
{
    [JsonIgnore]
    public bool HasQuorum => 2L * Present > Entitled;

    [JsonIgnore]
    public bool IsPassed => HasQuorum && 2L * InFavour > Present;
}

/// <summary>备案 with the street office, which the law asks for (城市居民委员会组织法 15).</summary>
/// <param name="FiledAt">When it was handed in.</param>
/// <param name="Reference">The office's number for it.</param>
public sealed record CovenantFiling(DateTimeOffset FiledAt, string Reference);
