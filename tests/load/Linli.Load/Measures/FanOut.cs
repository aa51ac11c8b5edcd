using System.Net.Http.Headers;
using Linli.Load.Live;
using Linli.Load.People;
using Linli.Load.Results;

namespace Linli.Load.Measures;

/// <summary>One comment, a thousand listeners: time until the last has heard ÷ a bare SignalR hub that sends the same bytes, in turn.</summary>
public sealed class FanOut : IMeasure
{
    private const int Listeners = 1000, Rounds = 40, WarmUps = 10;
    private static readonly HttpClient Http = new();

    public string Name => "fan-out";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var (linli, community) = await bench.DemoDistrict(cancel);
        await using var _ = linli;
        await using var bare = await bench.Bare(cancel);
        var post = await community.WritePost(0, cancel);
        var announce = new Uri(bare.Address, $"/announce?topic=post/{post}");
        await using var ours = await Crowd.Gather(linli.Address, Listeners, [.. community.People.Select(person => person.Token)], $"post/{post}", cancel);
        await using var theirs = await Crowd.Gather(bare.Address, Listeners, [], $"post/{post}", cancel);

        var comment = Guid.Empty;
        await Pairs.Take(WarmUps, Comment, Announce);
        var pairs = await Pairs.Take(Rounds, Comment, Announce);
        return
        [
            new Row($"a comment heard by all of {Listeners} ÷ bare SignalR", $"{pairs.Ours.Median() / pairs.Yardstick.Median():0.00}", "≤ 2",
                $"median {pairs.Ours.Median():0.0} ms ÷ {pairs.Yardstick.Median():0.0} ms, p95 {pairs.Ours.Quantile(0.95):0.0} ms ÷ {pairs.Yardstick.Quantile(0.95):0.0} ms; {Rounds} rounds; {ours.LastHeard.Length} characters a message")
            { Samples = pairs.Samples },
        ];

        Task<double> Comment()
        {
            comment = Guid.CreateVersion7();
            return ours.LastToHear($"{comment:N}", () => community.Somebody.Post($"/api/v1/posts/{post}/comments", Texts.Comment(comment, 0), cancel), cancel);
        }

        // What the server has just sent, with another id.
        Task<double> Announce()
        {
            var other = $"{Guid.CreateVersion7():N}";
            var message = ours.LastHeard.Replace($"{comment:N}", other, StringComparison.Ordinal);
            return theirs.LastToHear(other, async () =>
            {
                using var content = new StringContent(message, new MediaTypeHeaderValue("application/json"));
                (await Http.PostAsync(announce, content, cancel)).EnsureSuccessStatusCode().Dispose();
            }, cancel);
        }
    }
}
