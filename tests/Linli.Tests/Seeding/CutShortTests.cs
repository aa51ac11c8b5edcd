using System.Text.Json;
using System.Text.Json.Nodes;
using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Seeding;

/// <summary>A load that was cut short goes on at the next start, and nothing is there twice.</summary>
public sealed class CutShortTests : IDisposable
{
    private const string Community = "tangwan";
    private const int Posts = 30;
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-cut-").FullName;

    // How far a load has come is seen by the size of the file.
    private static (string, string) Embedded => ("Storage:Engine", "sqlite");

    private string Data => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_start_that_was_killed_while_loading_leaves_no_half_district()
    {
        var seeds = await Few();
        for (var time = 0; time < 3; time++)
        {
            await using var killed = LinliProcess.On(Data, ("Seeds:Folder", seeds), Embedded);
            // Each time further: after the people have signed in, after they moved in, while they talk.
            await Grown(Path.Combine(Data, "linli.db-wal"), (time + 1) * 400_000, killed);
            Assert.DoesNotContain("Linli is ready", killed.Output, StringComparison.Ordinal);
            await killed.Kill();
        }

        await using var linli = LinliProcess.On(Data, ("Seeds:Folder", seeds), Embedded);
        var address = await linli.Ready();
        using var secretary = await Visitor.SignIn(address, "13900004001");
        var community = (await secretary.All("me/memberships?status=active")).Single().Text("place.id");
        var (posts, expected) = (new List<JsonElement>(), Written(seeds));
        foreach (var board in await secretary.All($"communities/{community}/boards")) posts.AddRange(await secretary.All($"boards/{board.Id()}/posts"));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), posts.Texts("title").Order(StringComparer.Ordinal));
        Assert.All(posts, post => Assert.Equal(expected[post.Text("title")], post.Number("commentCount")));
        Assert.Equal(30, (await secretary.All($"communities/{community}/memberships?status=active")).Where(member => !member.IsNull("dwelling")).Select(member => member.Text("residentId")).Distinct().Count());
        Assert.Single(await secretary.All("me/sessions"));
    }

    [Fact]
    public async Task A_half_loaded_district_is_not_served_by_a_start_without_seeds()
    {
        var seeds = await Few();
        await using (var killed = LinliProcess.On(Data, ("Seeds:Folder", seeds), Embedded))
        {
            await Grown(Path.Combine(Data, "linli.db-wal"), 400_000, killed);
            await killed.Kill();
        }

        await using (var refused = LinliProcess.On(Data, Embedded))
        {
            Assert.Equal(1, await refused.Ends());
            Assert.Contains("Linli does not start: the demo district", refused.Output, StringComparison.Ordinal);
        }

        await using (var finished = LinliProcess.On(Data, ("Seeds:Folder", seeds), Embedded)) await finished.Ready();
        await using var linli = LinliProcess.On(Data, Embedded);
        await linli.Ready();
    }

    // A copy of the seeds with one community and its first posts, so that loading takes seconds.
    private async Task<string> Few()
    {
        var few = Path.Combine(_folder, "seeds");
        var district = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Seeds.Folder, "district.json")))!;
        foreach (var subdistrict in district["subdistricts"]!.AsArray())
            subdistrict!["communities"] = new JsonArray([.. subdistrict["communities"]!.AsArray().Select(key => $"{key}").Where(key => key == Community).Select(key => JsonValue.Create(key))]);
        Directory.CreateDirectory(Path.Combine(few, "communities", Community));
        Directory.CreateSymbolicLink(Path.Combine(few, "photos"), Path.Combine(Seeds.Folder, "photos"));
        await File.WriteAllTextAsync(Path.Combine(few, "district.json"), district.ToJsonString());
        foreach (var file in Directory.GetFiles(Path.Combine(Seeds.Folder, "communities", Community))) File.Copy(file, Path.Combine(few, "communities", Community, Path.GetFileName(file)));
        var posts = Path.Combine(few, "communities", Community, "posts.json");
        await File.WriteAllTextAsync(posts, new JsonArray([.. JsonNode.Parse(await File.ReadAllTextAsync(posts))!.AsArray().Take(Posts).Select(post => post!.DeepClone())]).ToJsonString());
        return few;
    }

    // Title → comments and replies.
    private static Dictionary<string, long> Written(string seeds) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(seeds, "communities", Community, "posts.json")))!.AsArray().ToDictionary(
            post => $"{post!["title"]}", post => (post!["comments"]?.AsArray() ?? []).Sum(comment => 1L + (comment!["replies"]?.AsArray().Count ?? 0)));

    private static async Task Grown(string file, long bytes, LinliProcess process)
    {
        using var watcher = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!File.Exists(file) || new FileInfo(file).Length < bytes)
        {
            Assert.False(process.HasEnded || process.Output.Contains("Linli is ready", StringComparison.Ordinal), process.Output);
            await watcher.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
