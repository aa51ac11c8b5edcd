using FsCheck;
using FsCheck.Fluent;
using Linli.Api.Features.Votes.Ledger;
using Linli.Api.Features.Votes.Ledger.Checking;

namespace Linli.Tests.Features.Votes.Ledger;

public sealed class LedgerTests
{
    private static readonly Dictionary<string, Zipped> Zips = Sample.All.ToDictionary(sample => sample.Key, sample => Zipped.Of(sample.Value));

    [Fact]
    public void The_heads_are_known_before_the_file_is_written_and_the_opening_one_before_any_ballot()
    {
        foreach (var ledger in Sample.All.Values)
        {
            using var zip = new MemoryStream();
            var heads = LedgerFile.Write(zip, ledger);
            Assert.Equal(heads, ledger.Heads());
            Assert.Equal(heads.Opening, LedgerHeads.AtOpening(ledger.Vote, ledger.Roll));
            Assert.Equal(heads, Check(zip.ToArray(), heads.Closing, ledger.Vote.Id).Heads);
        }
    }

    [Fact]
    public void The_same_ledger_is_the_same_bytes_whatever_order_its_ballots_came_in()
    {
        var ledger = Sample.All["owners-special-secret"];
        using var one = new MemoryStream();
        using var other = new MemoryStream();
        LedgerFile.Write(one, ledger);
        LedgerFile.Write(other, ledger with { Ballots = [.. ledger.Ballots.Reverse()], TookPart = [.. ledger.TookPart.Reverse()] });
        Assert.Equal(one.ToArray(), other.ToArray());
    }

    [Fact]
    public void A_secret_ledger_holds_neither_a_name_nor_an_area_on_a_ballot()
    {
        var ballots = System.Text.Encoding.UTF8.GetString(Zips["owners-special-secret"].Files[LedgerFiles.Ballots]);
        Assert.DoesNotContain("entry", ballots, StringComparison.Ordinal);
        Assert.DoesNotContain("area", ballots, StringComparison.Ordinal);
    }

    [Fact]
    public void Replacing_the_whole_ledger_is_found_by_the_announced_head()
    {
        var ledger = Sample.All["owners-ordinary-named"];
        var other = ledger with { Ballots = [.. ledger.Ballots.Skip(1)] };
        using var zip = new MemoryStream();
        LedgerFile.Write(zip, other);
        Assert.Equal(0, Check(zip.ToArray()).Total);
        Assert.Equal(FindingKind.AnnouncedHead, Assert.Single(Check(zip.ToArray(), ledger.Heads().Closing).Findings).Kind);
        Assert.Equal(0, Check(zip.ToArray(), ledger.Heads().Opening.ToUpperInvariant()).Total);
        Assert.Equal(FindingKind.OtherVote, Assert.Single(Check(zip.ToArray(), voteId: "another").Findings).Kind);
    }

    [Fact]
    public void Any_byte_changed_in_any_file_is_found()
    {
        var places = from name in Gen.Elements(Zips.Keys.ToArray())
                     from file in Gen.Elements(Zips[name].Files.Where(file => file.Value.Length > 0).Select(file => file.Key).ToArray())
                     from at in Gen.Choose(0, Zips[name].Files[file].Length - 1)
                     from value in Gen.Choose(1, 255)
                     select (name, file, at, value);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(places.ToArbitrary(), place =>
        {
            var content = Zips[place.name].Files[place.file].ToArray();
            content[place.at] ^= (byte)place.value;
            Assert.NotEqual(0, Check(Zips[place.name].With(place.file, content).Bytes()).Total);
        }));
    }

    [Fact]
    public void Whatever_happens_to_the_zip_it_is_a_finding_or_nothing_and_never_a_crash()
    {
        var zip = Zips["owners-silent-secret"].Bytes();
        var (vote, heads) = (Sample.All["owners-silent-secret"].Vote.Id, Sample.All["owners-silent-secret"].Heads());
        var places = from at in Gen.Choose(0, zip.Length - 1) from value in Gen.Choose(1, 255) from cut in Gen.Elements(0, 0, 0, 1, 100) select (at, value, cut);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(places.ToArbitrary(), place =>
        {
            var bytes = zip.ToArray();
            bytes[place.at] ^= (byte)place.value;
            var report = Check(bytes[..^place.cut], heads.Closing, vote);
            if (report.Total == 0) Assert.Equal(heads, report.Heads);
        }));
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        var bomb = Zips["residents-yes-no-secret"].With(LedgerFiles.Ballots, new byte[LedgerFiles.MostBytes + 1]).Bytes();
        Assert.InRange(bomb.Length, 0, 1024 * 1024);
        Assert.Equal(new Finding(FindingKind.TooLarge, LedgerFiles.Ballots), Assert.Single(Check(bomb).Findings));
        Assert.Equal(new Finding(FindingKind.TooLarge, ""), Assert.Single(Check(new byte[LedgerFiles.MostZipBytes + 1]).Findings));
    }

    [Fact]
    public void Every_kind_of_finding_is_told_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            var text = FindingText.Of(new Finding(kind, "ballots.jsonl", 3, "7", "8"));
            Assert.StartsWith("ballots.jsonl 第 3 行：", text.Zh, StringComparison.Ordinal);
            Assert.StartsWith("ballots.jsonl, line 3: ", text.En, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_receipt_is_found_however_it_is_written_down()
    {
        var code = ReceiptCode.Of([.. Enumerable.Range(0, 13).Select(place => (byte)(place * 41))]);
        Assert.Equal(ReceiptCode.Length, code.Length);
        Assert.Equal(code, ReceiptCode.Read(ReceiptCode.Shown(code)));
        Assert.Equal("0".PadRight(20, '1'), ReceiptCode.Read("OIlli-11111 11111-11111"));
        Assert.Null(ReceiptCode.Read("not a receipt"));
    }

    private static CheckReport Check(byte[] zip, string? head = null, string? voteId = null)
    {
        using var stream = new MemoryStream(zip);
        return LedgerCheck.Of(stream, head, voteId);
    }
}
