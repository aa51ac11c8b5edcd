using System.Text;
using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>Checks a ledger as anybody can: format, chain, uniqueness, tally, result. Whatever the file holds, it answers with findings.</summary>
public static class LedgerCheck
{
    private const int MostShown = 200;

    /// <param name="zip">Anything; at most 64 MB are read, and 256 MB unpacked.</param>
    /// <param name="announced">The head that was announced, at closing or at opening; null to check the ledger against itself only.</param>
    /// <param name="voteId">The vote it should be of.</param>
    public static CheckReport Of(Stream zip, string? announced = null, string? voteId = null)
    {
        var findings = new Findings();
        if (Unpacking.Files(zip, findings) is not { } files) return findings.Report();
        if (ReadManifest(files, findings) is not { Vote: var vote } manifest) return findings.Report();

        CompareFiles(vote, files, findings);
        if (voteId is not null && voteId != vote.Id) findings.Add(new Finding(FindingKind.OtherVote, LedgerFiles.Manifest, null, voteId, vote.Id));

        var contents = new Contents(vote, files, findings);
        contents.ReadRoll();
        var opening = contents.Head;
        contents.ReadVotes();
        var closing = contents.Head;

        if (opening != manifest.Heads.Opening) findings.Add(new Finding(FindingKind.OpeningHead, LedgerFiles.Manifest, null, opening, manifest.Heads.Opening));
        if (closing != manifest.Heads.Closing) findings.Add(new Finding(FindingKind.ClosingHead, LedgerFiles.Manifest, null, closing, manifest.Heads.Closing));
        if (announced?.Trim().ToLowerInvariant() is { } head && head != closing && head != opening) findings.Add(new Finding(FindingKind.AnnouncedHead, "", null, head, closing));

        var tally = contents.Count();
        if (!Canonical.Of(LedgerResult.Of(tally)).AsSpan().SequenceEqual(Canonical.Of(manifest.Result)))
            findings.Add(new Finding(FindingKind.Result, LedgerFiles.Manifest, null, Shown(LedgerResult.Of(tally)), Shown(manifest.Result)));
        return findings.Report(vote, opening is null || closing is null ? null : new LedgerHeads(opening, closing), tally);
    }

    private static Manifest? ReadManifest(Dictionary<string, byte[]> files, Findings findings)
    {
        if (!files.TryGetValue(LedgerFiles.Manifest, out var bytes))
        {
            findings.Add(new Finding(FindingKind.MissingFile, LedgerFiles.Manifest));
            return null;
        }

        if (Canonical.Read<Manifest>(bytes) is { } manifest && manifest.IsSound()) return manifest;
        if (!findings.IsAbout(LedgerFiles.Manifest)) findings.Add(new Finding(FindingKind.Unreadable, LedgerFiles.Manifest));
        return null;
    }

    private static void CompareFiles(LedgerVote vote, Dictionary<string, byte[]> files, Findings findings)
    {
        var its = LedgerFiles.Of(vote).ToList();
        foreach (var file in its.Where(file => !files.ContainsKey(file))) findings.Add(new Finding(FindingKind.MissingFile, file));
        foreach (var file in LedgerFiles.All.Where(file => file != LedgerFiles.Manifest && !its.Contains(file) && files.ContainsKey(file))) findings.Add(new Finding(FindingKind.UnknownFile, file));
    }

    private static string Shown(LedgerResult result) => Encoding.UTF8.GetString(Canonical.Of(result)) is var text && text.Length > MostShown ? text[..MostShown] + "…" : text;
}
