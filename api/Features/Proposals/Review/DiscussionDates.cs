using Linli.Api.Features.Proposals.Settings;
using Linli.Api.Http.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Proposals.Review;

/// <summary>Holds the dates of a discussion to the community's rules.</summary>
internal static class DiscussionDates
{
    public const int LongestDays = 180;

    // A clerk's clock may be a little behind the server's.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    public static ProblemHttpResult? Check(DateTimeOffset opensAt, DateTimeOffset closesAt, HallRules rules, DateTimeOffset now) =>
        opensAt < now - Slack || opensAt > now.AddDays(LongestDays) ? Problems.Invalid("opensAt", ($"须在今后 {LongestDays} 天内。", $"Must lie within the next {LongestDays} days."))
        : closesAt < opensAt.AddDays(rules.DiscussionDays) || closesAt > opensAt.AddDays(LongestDays)
            ? Problems.Invalid("closesAt", ($"讨论须持续 {rules.DiscussionDays} 至 {LongestDays} 天。", $"A discussion lasts {rules.DiscussionDays} to {LongestDays} days."))
        : null;
}
