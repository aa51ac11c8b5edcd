using System.IO.Compression;
using System.Text;
using Linli.Api.Features.Votes.Ledger;
using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Tests.Features.Votes.Ledger;

/// <summary>The files of a ledger, to be tampered with.</summary>
internal sealed record Zipped(Dictionary<string, byte[]> Files)
{
    public static Zipped Of(VoteLedger ledger)
    {
        using var bytes = new MemoryStream();
        LedgerFile.Write(bytes, ledger);
        using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
        return new Zipped(zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var packed = entry.Open();
            packed.CopyTo(content);
            return content.ToArray();
        }));
    }

    public byte[] Bytes(params (string Name, byte[] Content)[] further)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in Files.Select(file => (file.Key, file.Value)).Concat(further))
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var packed = entry.Open();
                packed.Write(content);
            }
        return bytes.ToArray();
    }

    public Zipped Without(string file) => new(Files.Where(each => each.Key != file).ToDictionary());

    public Zipped With(string file, byte[] content) => new(new Dictionary<string, byte[]>(Files) { [file] = content });

    /// <summary>Changes the text of one line (from 1), and nothing to hide it.</summary>
    public Zipped Line(string file, int line, Func<string, string> change) => Lines(file, lines => [.. lines[..(line - 1)], change(lines[line - 1]), .. lines[line..]]);

    public Zipped Lines(string file, Func<string[], string[]> change) =>
        With(file, Encoding.UTF8.GetBytes(string.Concat(change(Encoding.UTF8.GetString(Files[file]).Split('\n')[..^1]).Select(line => line + '\n'))));

    /// <summary>Changes lines and makes the chain and the heads anew, as somebody would who keeps the server.</summary>
    public Zipped Resealed<T>(string file, Func<List<T>, IEnumerable<LedgerLine>> change) where T : LedgerLine
    {
        var manifest = Canonical.Read<Manifest>(Files[LedgerFiles.Manifest])!;
        var (files, head, opening) = (new Dictionary<string, byte[]>(Files), manifest.Vote.Genesis(), "");
        foreach (var name in LedgerFiles.Of(manifest.Vote))
        {
            using var content = new MemoryStream();
            foreach (var line in name == file ? change([.. Parsed(name).Cast<T>()]) : Parsed(name))
            {
                var open = line with { Prev = head, Hash = null };
                head = open.OwnHash();
                Canonical.Write(open with { Hash = head }, content);
                content.WriteByte((byte)'\n');
            }

            files[name] = content.ToArray();
            if (name == LedgerFiles.Roll) opening = head;
        }

        files[LedgerFiles.Manifest] = Canonical.Of(manifest with { Heads = new LedgerHeads(opening, head) });
        return new Zipped(files);
    }

    public Zipped Manifest(Func<Manifest, Manifest> change) => With(LedgerFiles.Manifest, Canonical.Of(change(Canonical.Read<Manifest>(Files[LedgerFiles.Manifest])!)));

    private IEnumerable<LedgerLine> Parsed(string name) => Encoding.UTF8.GetString(Files[name]).Split('\n')[..^1].Select(Encoding.UTF8.GetBytes).Select<byte[], LedgerLine>(line => name switch
    {
        LedgerFiles.Roll => Canonical.Read<RollLine>(line)!,
        LedgerFiles.Ballots => Canonical.Read<BallotLine>(line)!,
        LedgerFiles.Areas => Canonical.Read<AreaLine>(line)!,
        _ => Canonical.Read<EntryLine>(line)!,
    });
}
