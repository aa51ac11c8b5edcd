namespace Linli.Api.Features.Proposals.Settings;

/// <summary>How much support a proposal needs and how long its stages last. No public source fixes these numbers, so a community does.</summary>
public sealed record HallRules
{
    public static HallRules Default { get; } = new();

    /// <summary>Dwellings that must second it; its author's counts.</summary>
    public int SecondingDwellings { get; init; } = 10;

    /// <summary>Days in which they must.</summary>
    public int SecondingDays { get; init; } = 14;

    /// <summary>Days in which the committee decides, from the last dwelling that was needed.</summary>
    public int ReviewDays { get; init; } = 7;

    /// <summary>Days that a discussion lasts at least.</summary>
    public int DiscussionDays { get; init; } = 14;

    /// <summary>Days in which objections to a result are taken (公示期).</summary>
    public int AnnouncementDays { get; init; } = 7;

    /// <summary>Days in which those who seconded rate what was done.</summary>
    public int RatingDays { get; init; } = 14;
}
