using System.IO.Compression;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>Takes the files out of a zip that may be anything, without ever holding more than a ledger may be.</summary>
internal static class Unpacking
{
    private const int MostNamed = 100;

    /// <returns>The files that a ledger can have; null when there is nothing to go on with.</returns>
    public static Dictionary<string, byte[]>? Files(Stream stream, Findings findings)
    {
        var zipped = new MemoryStream();
        if (!TryCopy(stream, zipped, LedgerFiles.MostZipBytes))
        {
            findings.Add(new Finding(FindingKind.TooLarge, ""));
            return null;
        }

        try
        {
            using var zip = new ZipArchive(zipped, ZipArchiveMode.Read);
            return Files(zip, findings);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            findings.Add(new Finding(FindingKind.NotAZip, ""));
            return null;
        }
    }

    private static Dictionary<string, byte[]>? Files(ZipArchive zip, Findings findings)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var left = LedgerFiles.MostBytes;
        foreach (var entry in zip.Entries)
        {
            var name = entry.FullName;
            if (!LedgerFiles.All.Contains(name)) findings.Add(new Finding(FindingKind.UnknownFile, name.Length > MostNamed ? name[..MostNamed] : name));
            else if (files.ContainsKey(name)) findings.Add(new Finding(FindingKind.RepeatedFile, name));
            else if (Unpack(entry, left, findings) is { } content) left -= (files[name] = content).Length;
            else return null;
        }

        return files;
    }

    // Null when it is too large; empty when it cannot be unpacked, which is a finding, and the rest is still looked at.
    private static byte[]? Unpack(ZipArchiveEntry entry, long most, Findings findings)
    {
        var content = new MemoryStream();
        try
        {
            using var packed = entry.Open();
            if (entry.Length <= most && TryCopy(packed, content, most))
            {
                if (content.Length == entry.Length) return content.ToArray();
                findings.Add(new Finding(FindingKind.Unreadable, entry.FullName));
                return [];
            }

            findings.Add(new Finding(FindingKind.TooLarge, entry.FullName));
            return null;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            findings.Add(new Finding(FindingKind.Unreadable, entry.FullName));
            return [];
        }
    }

    private static bool TryCopy(Stream from, MemoryStream to, long most)
    {
        var buffer = new byte[81920];
        for (int read; (read = from.Read(buffer)) > 0; to.Write(buffer, 0, read))
            if (to.Length + read > most) return false;
        to.Position = 0;
        return true;
    }

    // What the platform says to bytes that are no zip, or one in a way it does not know.
    private static bool IsBroken(Exception broken) => broken is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
