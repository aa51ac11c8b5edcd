using Linli.Load.Results;

namespace Linli.Load.Measures;

/// <summary>A post and its twenty comments: two requests, each against a bare Kestrel.</summary>
public sealed class CommentsPage : IMeasure
{
    public string Name => "comments";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var (server, community) = await bench.DemoDistrict(cancel);
        await using var _ = server;
        var post = await community.WritePostWithComments(20, cancel);
        return
        [
            await AgainstBare.Take(bench, "a post's 20 comments ÷ bare Kestrel", "≥ 0.40", community.Somebody, server, $"/api/v1/posts/{post}/comments?limit=20", cancel),
            await AgainstBare.Take(bench, "the post itself ÷ bare Kestrel", "", community.Somebody, server, $"/api/v1/posts/{post}", cancel),
        ];
    }
}
