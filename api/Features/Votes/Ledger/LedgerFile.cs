using System.IO.Compression;
using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Api.Features.Votes.Ledger;

/// <summary>The zip that anybody can download after closing, and check: its format is in README.md.</summary>
public static class LedgerFile
{
    public const string ContentType = "application/zip";

    // A zip keeps times; the same ledger is the same bytes whenever it is written.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes it, and leaves the stream open.</summary>
    /// <param name="stream">Written synchronously: a file or memory.</param>
    /// <returns>The heads, which the file holds as well.</returns>
    public static LedgerHeads Write(Stream stream, VoteLedger ledger)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var heads = new List<string>();
        foreach (var file in LedgerChain.Of(ledger))
        {
            using var entry = Open(zip, file.Name);
            file.Content.CopyTo(entry);
            heads.Add(file.Head);
        }

        var manifest = new Manifest(Manifest.Version1, new LedgerHeads(heads[0], heads[^1]), LedgerResult.Of(ledger.Count()), ledger.Vote);
        using var last = Open(zip, LedgerFiles.Manifest);
        Canonical.Write(manifest, last);
        return manifest.Heads;
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Never;
        return entry.Open();
    }
}
