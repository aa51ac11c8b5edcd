using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Linli.Api.Features.Votes.Counting.Tallying;
using Linli.Api.Features.Votes.Ledger;
using Linli.Api.Features.Votes.Ledger.Checking;
using Linli.Api.Storage;

namespace Linli.Tests.Features.Votes.Ledger;

/// <summary>
/// The ledgers in <c>tests/ledgers</c>, and what is wrong with each: what the page in the browser is held to as well. After a change of the format:
/// <c>LINLI_WRITE_LEDGERS=1</c> writes them anew.
/// </summary>
public sealed class SharedLedgersTests
{
    private static readonly string Folder = Path.Combine(Repository(), "tests", "ledgers");
    private static readonly JsonSerializerOptions Json = new(Stored.Json) { WriteIndented = true };

    public sealed record Place(FindingKind Kind, string File, int? Line);

    public sealed record Expectation(IReadOnlyList<Place> Findings, int Total, string? Outcome, IReadOnlyList<string>? Chosen, IReadOnlyList<string>? Steps, int? Rounds, LedgerHeads? Heads);

    public static TheoryData<string> Names => [.. Written().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_found_as_it_is(string name)
    {
        using var zip = File.OpenRead(Path.Combine(Folder, name + ".zip"));
        Assert.Equal(JsonSerializer.Serialize(Written()[name], Json), JsonSerializer.Serialize(Expected(LedgerCheck.Of(zip)), Json));
    }

    [Fact]
    public void The_ones_in_order_are_in_order_and_the_broken_ones_are_not()
    {
        Assert.All(Written(), each => Assert.Equal(Sample.All.ContainsKey(each.Key), each.Value.Total == 0));
        Assert.Equal(Sample.All.Count + Broken.All.Count(), Written().Count);
    }

    [Fact]
    public void The_format_is_the_one_they_were_written_in()
    {
        foreach (var (name, ledger) in Sample.All)
        {
            using var kept = File.OpenRead(Path.Combine(Folder, name + ".zip"));
            using var zip = new ZipArchive(kept);
            foreach (var (file, content) in Zipped.Of(ledger).Files)
            {
                using var packed = new BinaryReader(zip.GetEntry(file)!.Open());
                Assert.Equal(content, packed.ReadBytes(content.Length + 1));
            }
        }
    }

    private static SortedDictionary<string, Expectation> Written()
    {
        if (Environment.GetEnvironmentVariable("LINLI_WRITE_LEDGERS") == "1") Write();
        return JsonSerializer.Deserialize<SortedDictionary<string, Expectation>>(File.ReadAllBytes(Path.Combine(Folder, "expected.json")), Json)!;
    }

    private static void Write()
    {
        var all = new SortedDictionary<string, Expectation>(StringComparer.Ordinal);
        foreach (var (name, zip) in Sample.All.Select(sample => (sample.Key, Zipped.Of(sample.Value).Bytes())).Concat(Broken.All))
        {
            File.WriteAllBytes(Path.Combine(Folder, name + ".zip"), zip);
            using var stream = new MemoryStream(zip);
            all[name] = Expected(LedgerCheck.Of(stream));
        }

        File.WriteAllText(Path.Combine(Folder, "expected.json"), JsonSerializer.Serialize(all, Json) + "\n");
        Environment.SetEnvironmentVariable("LINLI_WRITE_LEDGERS", null);
    }

    private static Expectation Expected(CheckReport report) => new(
        [.. report.Findings.Select(finding => new Place(finding.Kind, finding.File, finding.Line))], report.Total, report.Tally is { } tally ? JsonNamingPolicy.CamelCase.ConvertName($"{tally.Outcome}") : null,
        report.Tally is null ? null : [.. report.Tally.Chosen],
        report is { Tally: not null, Vote: not null } ? [.. report.Tally.Steps.Select(step => CalculationText.Of(step, report.Vote.Paper).En)] : null,
        report.Tally?.Rounds.Length, report.Heads);

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../.."));
}
