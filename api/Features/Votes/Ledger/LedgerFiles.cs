using System.Collections.Immutable;

namespace Linli.Api.Features.Votes.Ledger;

/// <summary>The names in the zip, and how large it may be.</summary>
internal static class LedgerFiles
{
    public const string Manifest = "manifest.json";
    public const string Roll = "roll.jsonl";
    public const string Turnout = "turnout.jsonl";
    public const string Delivered = "delivered.jsonl";
    public const string Ballots = "ballots.jsonl";
    public const string Areas = "areas.jsonl";

    public const long MostZipBytes = 64L * 1024 * 1024;

    /// <summary>Of all files together, unpacked: about a million voters.</summary>
    public const long MostBytes = 256L * 1024 * 1024;

    public const int LongestLine = 16 * 1024;

    public static readonly ImmutableArray<string> All = [Manifest, Roll, Turnout, Delivered, Ballots, Areas];

    /// <summary>What a vote has, in the order of the chain; the manifest is not in it.</summary>
    public static IEnumerable<string> Of(LedgerVote vote)
    {
        yield return Roll;
        if (vote.IsSecret) yield return Turnout;
        if (vote.CountsSilent) yield return Delivered;
        yield return Ballots;
        if (vote.IsSecret && vote.HasAreas()) yield return Areas;
    }
}
