using System.Text;
using Linli.Api.Features.Votes.Counting;
using Linli.Api.Features.Votes.Counting.Tallying;
using Linli.Api.Features.Votes.Ledger;
using Linli.Api.Features.Votes.Ledger.Lines;

namespace Linli.Tests.Features.Votes.Ledger;

/// <summary>Ledgers that somebody tampered with, each in one way.</summary>
internal static class Broken
{
    private const string Ballots = LedgerFiles.Ballots, Roll = LedgerFiles.Roll;

    private static readonly Zipped Named = Zipped.Of(Sample.All["owners-ordinary-named"]);
    private static readonly Zipped Secret = Zipped.Of(Sample.All["residents-yes-no-secret"]);
    private static readonly Zipped Areas = Zipped.Of(Sample.All["owners-special-secret"]);

    public static IEnumerable<(string Name, byte[] Zip)> All =>
    [
        ("flipped-byte", Secret.Line(Ballots, 3, line => line.Replace("\"receipt\":\"", "\"receipt\":\"0", StringComparison.Ordinal).Remove(line.Length - 2, 1)).Bytes()),
        ("flipped-byte-no-utf8", Named.With(Roll, NoUtf8(Named.Files[Roll])).Bytes()),
        ("swapped-choice", Named.Line(Ballots, 1, Swap).Bytes()),
        ("removed-first-line", Secret.Lines(Ballots, lines => lines[1..]).Bytes()),
        ("removed-line", Secret.Lines(Ballots, lines => [.. lines[..4], .. lines[5..]]).Bytes()),
        ("removed-last-line", Secret.Lines(Ballots, lines => lines[..^1]).Bytes()),
        ("removed-roll-line", Named.Lines(Roll, lines => [.. lines[..6], .. lines[7..]]).Bytes()),
        ("added-ballot", Secret.Lines(Ballots, lines => [.. lines[..2], lines[2].Replace("\"receipt\":\"", "\"receipt\":\"z", StringComparison.Ordinal).Remove(lines[2].Length - 2, 1), .. lines[2..]]).Bytes()),
        ("moved-line", Secret.Lines(Ballots, lines => [.. lines[..2], lines[3], lines[2], .. lines[4..]]).Bytes()),
        ("changed-hash", Secret.Line(Ballots, 2, line => line.Replace("\"hash\":\"", "\"hash\":\"0", StringComparison.Ordinal)).Bytes()),

        ("resealed-added-ballot", Secret.Resealed<BallotLine>(Ballots, lines => lines.Append(new BallotLine("zzzzzzzzzzzzzzzzzzzz", ["yes"]))).Bytes()),
        ("resealed-swapped-choice", Named.Resealed<BallotLine>(Ballots, lines => [lines[0] with { Choices = ["no"] }, .. lines[1..]]).Bytes()),
        ("resealed-voter-twice", Named.Resealed<BallotLine>(Ballots, lines => [lines[0], lines[0] with { Receipt = "zzzzzzzzzzzzzzzzzzzz" }, .. lines[1..]]).Bytes()),
        ("resealed-receipt-twice", Secret.Resealed<BallotLine>(Ballots, lines => [lines[0], lines[0], .. lines[2..]]).Bytes()),
        ("resealed-turnout-twice", Secret.Resealed<EntryLine>(LedgerFiles.Turnout, lines => [.. lines, lines[^1]]).Bytes()),
        ("resealed-stranger", Named.Resealed<BallotLine>(Ballots, lines => [.. lines[..^1], lines[^1] with { Entry = 31 }]).Bytes()),
        ("resealed-stranger-in-turnout", Secret.Resealed<EntryLine>(LedgerFiles.Turnout, lines => [.. lines[..^1], lines[^1] with { Entry = 41 }]).Bytes()),
        ("resealed-order", Secret.Resealed<BallotLine>(Ballots, lines => Enumerable.Reverse(lines)).Bytes()),
        ("resealed-choice", Secret.Resealed<BallotLine>(Ballots, lines => [lines[0] with { Choices = ["maybe"] }, lines[1] with { Choices = ["yes", "no"] }, lines[2] with { Choices = [] }, .. lines[3..]]).Bytes()),
        ("resealed-roll-gap", Named.Resealed<RollLine>(Roll, lines => [.. lines.Take(3), .. lines.Skip(4)]).Bytes()),
        ("resealed-areas", Areas.Resealed<AreaLine>(LedgerFiles.Areas, lines => [lines[0] with { AreaInDm2 = lines[0].AreaInDm2 + 1 }, .. lines.Skip(1)]).Bytes()),
        ("resealed-areas-moved", Areas.Resealed<AreaLine>(LedgerFiles.Areas, lines => lines.Select(line => line.Option == "yes" ? line with { AreaInDm2 = line.AreaInDm2 + 1000 } : line.Option == "no" ? line with { AreaInDm2 = line.AreaInDm2 - 1000 } : line)).Bytes()),
        ("resealed-areas-option", Areas.Resealed<AreaLine>(LedgerFiles.Areas, lines => lines.Select(line => line.Option == "no" ? line with { Option = "nay" } : line)).Bytes()),
        ("resealed-receipt-form", Secret.Resealed<BallotLine>(Ballots, lines => [lines[0] with { Receipt = "short" }, .. lines[1..]]).Bytes()),
        ("resealed-name-in-secret", Secret.Resealed<BallotLine>(Ballots, lines => [lines[0] with { Entry = 1 }, .. lines[1..]]).Bytes()),
        ("resealed-no-area", Named.Resealed<RollLine>(Roll, lines => [lines[0] with { AreaInDm2 = null }, lines[1] with { AreaInDm2 = 0 }, .. lines.Skip(2)]).Bytes()),

        ("spelled-with-blank", Secret.Line(Ballots, 2, line => line.Replace(",\"hash", ", \"hash", StringComparison.Ordinal)).Bytes()),
        ("spelled-in-other-order", Secret.Line(Ballots, 1, line => $"{{\"receipt\":\"{"0",20}\",{line[1..]}").Bytes()),
        ("spelled-with-more", Secret.Line(Ballots, 1, line => $"{line[..^1]},\"time\":1}}").Bytes()),
        ("spelled-twice", Secret.Line(Ballots, 1, line => $"{{\"choices\":[\"no\"],{line[1..]}").Bytes()),
        ("spelled-null", Secret.Line(Ballots, 1, line => line.Replace("{\"choices\":[\"yes\"]", "{\"choices\":[null]", StringComparison.Ordinal).Replace("{\"choices\":[\"no\"]", "{\"choices\":[null]", StringComparison.Ordinal)).Bytes()),
        ("spelled-fraction", Secret.Line(LedgerFiles.Turnout, 1, line => line.Replace(":1,", ":1.0,", StringComparison.Ordinal).Replace(":2,", ":2.0,", StringComparison.Ordinal)).Bytes()),
        ("spelled-minus-zero", Secret.Line(LedgerFiles.Turnout, 1, line => line.Replace("\"entry\":", "\"entry\":-0", StringComparison.Ordinal)).Bytes()),
        ("spelled-huge", Secret.Line(LedgerFiles.Turnout, 1, line => line.Replace("\"entry\":", "\"entry\":99999999999999999999", StringComparison.Ordinal)).Bytes()),
        ("spelled-escape", Named.Line(Roll, 1, line => line.Replace("号", "\\u53f7", StringComparison.Ordinal)).Bytes()),
        ("spelled-half-a-sign", Named.Line(Roll, 1, line => line.Replace("号", "\\ud83c", StringComparison.Ordinal)).Bytes()),
        ("spelled-carriage-return", Secret.Line(Ballots, 1, line => line + "\r").Bytes()),
        ("spelled-byte-order-mark", Secret.Line(Ballots, 1, line => "\ufeff" + line).Bytes()),
        ("spelled-empty-line", Secret.Lines(Ballots, lines => [.. lines[..2], "", .. lines[2..]]).Bytes()),
        ("spelled-no-line-end", Secret.With(Ballots, Secret.Files[Ballots][..^1]).Bytes()),
        ("spelled-deep", Secret.Line(Ballots, 1, line => new string('[', 5000) + new string(']', 5000)).Bytes()),
        ("spelled-long", Secret.Line(Ballots, 1, line => $"{line[..^1]},\"{new string('x', 20000)}\":1}}").Bytes()),

        ("manifest-result", Secret.Manifest(manifest => manifest with { Result = manifest.Result with { Outcome = Outcome.NotPassed, Chosen = [] } }).Bytes()),
        ("manifest-question", Secret.Manifest(manifest => manifest with { Vote = manifest.Vote with { Title = "Another question" } }).Bytes()),
        ("manifest-matter", Areas.Manifest(manifest => manifest with { Vote = manifest.Vote with { Matter = Matter.Ordinary } }).Bytes()),
        ("manifest-head", Secret.Manifest(manifest => manifest with { Heads = manifest.Heads with { Closing = new string('0', 64) } }).Bytes()),
        ("manifest-format", Secret.Manifest(manifest => manifest with { Format = "linli-ledger/2" }).Bytes()),
        ("manifest-paper", Secret.Manifest(manifest => manifest with { Vote = manifest.Vote with { Paper = manifest.Vote.Paper with { MostChoices = 2 } } }).Bytes()),
        ("manifest-cut", Secret.With(LedgerFiles.Manifest, Secret.Files[LedgerFiles.Manifest][..^1]).Bytes()),
        ("manifest-line-end", Secret.With(LedgerFiles.Manifest, [.. Secret.Files[LedgerFiles.Manifest], (byte)'\n']).Bytes()),
        ("manifest-missing", Secret.Without(LedgerFiles.Manifest).Bytes()),
        ("file-missing", Secret.Without(LedgerFiles.Turnout).Bytes()),
        ("file-empty", Secret.With(Ballots, []).Bytes()),
        ("file-unknown", Secret.Bytes(("notes.txt", "hello"u8.ToArray()))),
        ("file-of-other-votes", Secret.Bytes((LedgerFiles.Areas, []))),
        ("file-twice", Secret.Bytes((Ballots, Secret.Files[Ballots]))),

        ("zip-not", "This is no zip file."u8.ToArray()),
        ("zip-empty", []),
        ("zip-cut", Secret.Bytes()[..^200]),
        ("zip-bomb-said", Declare(Secret.Bytes(), 3_000_000_000)),
        ("zip-size-wrong", Declare(Secret.Bytes(), 100)),
    ];

    private static string Swap(string line) => line.Contains("[\"yes\"]", StringComparison.Ordinal)
        ? line.Replace("[\"yes\"]", "[\"no\"]", StringComparison.Ordinal)
        : line.Replace("[\"no\"]", "[\"yes\"]", StringComparison.Ordinal).Replace("[\"abstain\"]", "[\"yes\"]", StringComparison.Ordinal);

    private static byte[] NoUtf8(byte[] lines)
    {
        var broken = lines.ToArray();
        broken[Encoding.UTF8.GetString(lines).IndexOf('号')] = 0xff;
        return broken;
    }

    // The size of the first file as the central directory has it (APPNOTE 4.3.12).
    private static byte[] Declare(byte[] zip, uint size)
    {
        var entry = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.GetBytes(size).CopyTo(zip, entry + 24);
        return zip;
    }
}
