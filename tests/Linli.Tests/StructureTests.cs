using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Linli.Tests;

/// <summary>Dependencies point one way: Program → Features → {Storage, Http} → Events.</summary>
public sealed partial class StructureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Events"] = [],
        ["Storage"] = ["Events"],
        ["Secrets"] = ["Storage"],
        ["Http"] = ["Storage"],
        ["Sms"] = [],
        ["Blobs"] = ["Storage"],
        ["Relay"] = ["Storage", "Events"],
        ["Moving"] = ["Storage", "Events", "Relay"],
        ["Realtime"] = ["Storage", "Events", "Http"],
        ["Push"] = ["Storage", "Events"],
        ["Features"] = ["Storage", "Http", "Events", "Secrets", "Sms", "Blobs"],
        ["Seeding"] = ["Features", "Storage", "Http", "Events", "Secrets"],
    };

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Api()).Select(folder => Path.GetFileName(folder)!).Where(name => MayUse.ContainsKey(name))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_what_lies_below_it(string folder)
    {
        var breaches =
            from file in Directory.GetFiles(Path.Combine(Api(), folder), "*.cs", SearchOption.AllDirectories)
            from Match used in Used().Matches(File.ReadAllText(file))
            let target = used.Groups[1].Value
            where target != folder && !MayUse[folder].Contains(target)
            select $"{Path.GetFileName(file)} uses {target}";
        Assert.Empty(breaches);
    }

    [Theory]
    [InlineData("Microsoft.Data.Sqlite", "Sqlite")]
    [InlineData("SQLitePCL", "Sqlite")]
    [InlineData("MongoDB.", "Mongo")]
    [InlineData("Amazon.", "S3")]
    public void A_driver_appears_only_in_its_adapter(string driver, string adapter)
    {
        var strays = Directory.GetFiles(Api(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains($"using {driver}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}{adapter}{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.Empty(strays);
    }

    [Fact]
    public void No_folder_is_a_drawer_for_everything()
    {
        string[] drawers = ["Core", "Common", "Shared", "Helpers", "Utils", "Services", "Models"];
        var found = Directory.GetDirectories(Api(), "*", SearchOption.AllDirectories).Select(folder => Path.GetFileName(folder)!).Intersect(drawers);
        Assert.Empty(found);
    }

    private static string Api([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../api"));

    [GeneratedRegex(@"^using (?:static )?Linli\.Api\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Used();
}
