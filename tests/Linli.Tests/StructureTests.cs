using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Linli.Api.Storage;

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
        ["Push"] = ["Storage", "Events", "Secrets", "Sms", "Relay"],
        ["Features"] = ["Storage", "Http", "Events", "Secrets", "Sms", "Blobs", "Push"],
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

    [Fact]
    public void A_folder_holds_at_most_fifteen_files()
    {
        // The port, its embedded engine and the suite that holds engines to it: each one mechanism, whose parts are read together.
        string[] larger = ["api/Storage", "api/Storage/Sqlite", "tests/Linli.Tests/Storage"];
        var full = Sources().GroupBy(file => Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '/'))
            .Where(folder => folder.Count() > 15 && !larger.Contains(folder.Key)).Select(folder => $"{folder.Key}: {folder.Count()}");
        Assert.Empty(full);
    }

    [Fact]
    public void Every_index_is_named_by_a_query_or_keeps_something_unique()
    {
        // Each costs something with every write.
        var queries = Sources().Where(file => file.StartsWith("api", StringComparison.Ordinal)).Select(file => File.ReadAllText(Path.Combine(Top(), file))).ToList();
        var unused = from type in DocumentType.In(typeof(Document).Assembly)
                     from field in type.Type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                     where field.FieldType.IsAssignableTo(typeof(Api.Storage.Index)) && !((Api.Storage.Index)field.GetValue(null)!).IsUnique
                     where !queries.Exists(text => text.Contains($"{type.Type.Name}.{field.Name}", StringComparison.Ordinal) || text.Contains($"Query.On({field.Name}", StringComparison.Ordinal))
                     select $"{type.Type.Name}.{field.Name}";
        Assert.Empty(unused);
    }

    [Fact]
    public void A_file_can_be_read_at_once_and_the_program_is_a_table_of_contents()
    {
        var lines = Sources().ToDictionary(file => file, file => File.ReadLines(Path.Combine(Top(), file)).Count());
        Assert.DoesNotContain(lines, file => file.Value > 250);
        Assert.InRange(lines[Path.Combine("api", "Program.cs")], 1, 60);
    }

    [Fact]
    public void A_namespace_is_the_folder()
    {
        var strays =
            from file in Sources()
            let declared = Declared().Match(File.ReadAllText(Path.Combine(Top(), file)))
            let folder = Path.GetDirectoryName(file)!.Replace(Path.DirectorySeparatorChar, '.')
            where declared.Success && declared.Groups[1].Value != (folder.StartsWith("api", StringComparison.Ordinal) ? $"Linli.Api{folder["api".Length..]}" : folder["tests.".Length..])
            select file;
        Assert.Empty(strays);
    }

    /// <summary>From the top, e.g. <c>api/Program.cs</c>.</summary>
    private static IEnumerable<string> Sources() =>
        from folder in new[] { Api(), Path.Combine(Top(), "tests", "Linli.Tests") }
        from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Top(), file)
        where !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")
        select path;

    private static string Top() => Path.GetDirectoryName(Api())!;

    private static string Api([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../api"));

    [GeneratedRegex(@"^using (?:static )?Linli\.Api\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Used();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
