using System.Diagnostics;
using Linli.Api.Features.Votes.Ledger;

namespace Linli.Tests.Features.Votes.Ledger;

/// <summary><c>linli verify-vote</c> in a process of its own.</summary>
public sealed class VerifyVoteCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_ledger_in_order_is_told_with_its_calculation()
    {
        var ledger = Sample.All["owners-ordinary-named"];
        var (code, said) = await Run(Write(Zipped.Of(ledger)), "--head", ledger.Heads().Closing, "--vote", ledger.Vote.Id, "--language", "en");
        Assert.Equal(0, code);
        Assert.Contains("Quorum by number: 26 of 30, at least 2/3 (20 needed): met", said, StringComparison.Ordinal);
        Assert.Contains("Passed: \"yes\"", said, StringComparison.Ordinal);
        Assert.Contains("the one whose head was announced", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_its_place_in_the_readers_language()
    {
        var file = Write(Zipped.Of(Sample.All["residents-yes-no-secret"]).Lines(LedgerFiles.Ballots, lines => [.. lines[..4], .. lines[5..]]));
        var (code, said) = await Run(file, "--language", "zh-CN");
        Assert.Equal(1, code);
        Assert.Contains("✗ ballots.jsonl 第 5 行：与前一行不相连", said, StringComparison.Ordinal);
        Assert.Contains("账本有问题", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--head", "abc")]
    [InlineData("ledger.zip", "--head")]
    [InlineData("ledger.zip", "--tail", "abc")]
    [InlineData("/nowhere/ledger.zip")]
    public async Task Wrong_use_is_told(params string[] arguments)
    {
        var (code, said) = await Run(arguments);
        Assert.Equal(2, code);
        Assert.NotEmpty(said);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    private string Write(Zipped ledger)
    {
        var file = Path.Combine(_folder, "ledger.zip");
        File.WriteAllBytes(file, ledger.Bytes());
        return file;
    }

    private static async Task<(int ExitCode, string Output)> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Linli.Api.dll"), "verify-vote", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, string.Concat(said));
    }
}
