using Linli.Load.Results;

namespace Linli.Load.Measures;

/// <summary>The page that everyone opens first: a board's twenty latest posts, signed in.</summary>
public sealed class BoardPage : IMeasure
{
    public string Name => "board";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var (server, community) = await bench.DemoDistrict(cancel);
        await using var _ = server;
        await community.FillBoard(20, cancel);
        return [await AgainstBare.Take(bench, "board page of 20 posts ÷ bare Kestrel", "≥ 0.40", community.Somebody, server, $"/api/v1/boards/{community.BoardId}/posts?limit=20", cancel)];
    }
}
