using System.Globalization;
using Linli.Api.Features.Votes.Counting.Tallying;
using Linli.Api.Http;

namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary><c>linli verify-vote ledger.zip</c>: checks a ledger without a server, and says what is wrong and where.</summary>
internal static class VerifyVoteCommand
{
    public const string Name = "verify-vote";

    private const int InOrder = 0, Wrong = 1, WrongUse = 2;

    private static readonly Text Usage = (
        """
        用法：linli verify-vote 账本.zip [--head 公布的链首] [--vote 表决编号] [--language zh-CN|en]
        退出码：0 账本无误；1 发现问题；2 用法有误或文件无法打开。
        """,
        """
        usage: linli verify-vote LEDGER.zip [--head ANNOUNCED-HEAD] [--vote VOTE-ID] [--language zh-CN|en]
        Exit codes: 0 the ledger is in order; 1 something is wrong with it; 2 wrong use, or the file cannot be opened.
        """);

    /// <param name="args">What follows the name.</param>
    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentUICulture = Language(Option(args, "--language") ?? Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG"));
        if (!IsUsage(args))
        {
            await Console.Error.WriteLineAsync($"{Usage}");
            return args is ["--help" or "-h"] ? InOrder : WrongUse;
        }

        try
        {
            await using var file = File.OpenRead(args[0]);
            var report = LedgerCheck.Of(file, Option(args, "--head"), Option(args, "--vote"));
            foreach (var line in Lines(report, isAnnounced: Option(args, "--head") is not null)) Console.WriteLine(line);
            return report.Total == 0 ? InOrder : Wrong;
        }
        catch (Exception unopened) when (unopened is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{new Text("无法打开文件：", "The file cannot be opened: ")}{unopened.Message}");
            return WrongUse;
        }
    }

    private static IEnumerable<string> Lines(CheckReport report, bool isAnnounced)
    {
        if (report is { Vote: { } vote, Tally: { } tally })
        {
            yield return $"{vote.Community} · {vote.Title}";
            foreach (var step in tally.Steps) yield return $"  {CalculationText.Of(step, vote.Paper)}";
            foreach (var round in tally.Rounds) yield return $"  {CalculationText.Of(round, vote.Paper)}";
            yield return $"{CalculationText.Of(tally, vote.Paper)}";
        }

        if (report.Heads is { } heads)
        {
            yield return $"{new Text("开始时的链首", "Head at opening")}: {heads.Opening}";
            yield return $"{new Text("结束时的链首", "Head at closing")}: {heads.Closing}";
        }

        foreach (var finding in report.Findings) yield return $"✗ {FindingText.Of(finding)}";
        if (report.Total > report.Findings.Length) yield return $"{new Text($"……共 {report.Total} 处", $"… {report.Total} in all")}";
        yield return report.Total > 0 ? $"{new Text("账本有问题。", "Something is wrong with this ledger.")}"
            : isAnnounced ? $"{new Text("✓ 账本无误，与公布的链首相符。", "✓ The ledger is in order, and is the one whose head was announced.")}"
            : $"{new Text("✓ 账本自身无误。请用 --head 与公布的链首核对，才能确认未被整体替换。", "✓ The ledger is in order in itself. Give the announced head with --head to know that it was not replaced as a whole.")}";
    }

    private static bool IsUsage(string[] args) => args.Length % 2 == 1 && !args[0].StartsWith('-') && args.Skip(1).Chunk(2).All(pair => pair[0] is "--head" or "--vote" or "--language");

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is > 0 and var place && place + 1 < args.Length ? args[place + 1] : null;

    private static CultureInfo Language(string? wanted) =>
        CultureInfo.GetCultureInfo(wanted?.StartsWith(Languages.English, StringComparison.OrdinalIgnoreCase) == true ? Languages.English : Languages.Chinese);
}
