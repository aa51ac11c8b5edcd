using Linli.Load.Measures;
using Linli.Load.People;

namespace Linli.Load.Data;

/// <summary>Data folders with one big board, made once and kept.</summary>
internal static class BigBoardData
{
    private const string Finished = "filled";

    public static async Task<string> Of(Bench bench, int posts, CancellationToken cancel)
    {
        var folder = bench.Data($"posts-{posts}");
        if (File.Exists(Path.Combine(folder, Finished)) && await bench.Engine.IsThere(folder)) return folder;

        Bench.Say($"making a board of {posts:N0} posts");
        await bench.DemoData($"posts-{posts}", cancel);
        string community;
        List<string> authors = [];
        await using (var server = await bench.Linli(folder, cancel))
        {
            var people = await Neighbourhood.Enter(server.Address, bench.Seeds, cancel);
            community = people.CommunityId;
            foreach (var person in people.People) authors.Add((await person.Get("/api/v1/me", cancel)).Id());
        }

        var store = await bench.Engine.Open(folder);
        await using (var _ = (IAsyncDisposable)store) await BigBoard.Fill(store, community, authors, posts, cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, Finished), "", cancel);
        return folder;
    }
}
