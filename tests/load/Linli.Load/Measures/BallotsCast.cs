using System.Buffers.Text;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Linli.Load.Data;
using Linli.Load.People;
using Linli.Load.Results;
using Linli.Load.Servers;

namespace Linli.Load.Measures;

/// <summary>Ballots per second that a crowd of different voters casts in one vote and the store has made durable; each votes once. Named and secret ones.</summary>
public sealed class BallotsCast : IMeasure
{
    private const int Voters = 10_000, Connections = 64;
    private const string SecretaryPhone = "13900001001";

    public string Name => "ballots";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var crowd = await Electorate.Of(bench, Voters, cancel);
        await using var server = await bench.Linli(crowd.Folder, cancel);
        var secretary = await Resident.SignIn(server.Address, SecretaryPhone, cancel);
        var community = (await secretary.Get("/api/v1/me/memberships?status=active", cancel)).Items().First().GetProperty("place").Id();
        return [await Take("secret", isSecret: true), await Take("named", isSecret: false)];

        async Task<Row> Take(string kind, bool isSecret)
        {
            await Once(server, crowd, await Vote(secretary, community, isSecret, cancel), cancel);
            var (rates, kept) = (new List<double>(), 0L);
            for (var run = 0; run < bench.PairCount; run++)
            {
                var vote = await Vote(secretary, community, isSecret, cancel);
                rates.Add(await Once(server, crowd, vote, cancel));
                kept += (await secretary.Get($"/api/v1/votes/{vote}/turnout", cancel)).GetProperty("measures")[0].GetProperty("tookPart").GetInt64();
            }

            var verdict = kept == (long)Voters * bench.PairCount ? "all there" : "NOT all there";
            return new Row($"{kind} ballots cast, {Voters:N0} voters, {Connections} connections", $"{rates.Median():0}/s", isSecret ? "≥ 2000/s" : "",
                $"{rates.Min():0}–{rates.Max():0}/s; {kept} counted of {(long)Voters * bench.PairCount} answered ({verdict})")
            { Samples = new Dictionary<string, double[]> { ["perSecond"] = [.. rates] } };
        }
    }

    private static async Task<string> Vote(Resident secretary, string community, bool isSecret, CancellationToken cancel) => (await secretary.Post($"/api/v1/communities/{community}/votes", new
    {
        id = Guid.CreateVersion7(), title = "小区大门加装门禁", electorate = "consultation", form = "yesNo", secret = isSecret, closesAt = TimeProvider.System.GetUtcNow().AddDays(3),
    }, cancel)).Id();

    /// <summary>Everybody votes once; ballots a second. Bodies are made before, as a phone makes its own.</summary>
    private static async Task<double> Once(ServerProcess server, Electorate crowd, string vote, CancellationToken cancel)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections });
        var address = new Uri(server.Address, $"/api/v1/votes/{vote}/ballots");
        var bodies = crowd.Voters.Select((_, voter) => JsonSerializer.SerializeToUtf8Bytes(new { secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), choices = new[] { voter % 3 == 0 ? "no" : "yes" } })).ToArray();
        var begun = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, Voters, new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = cancel }, async (voter, cancel) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bodies[voter]) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", crowd.Voters[voter].Token);
            using var answer = await http.SendAsync(request, cancel);
            answer.EnsureSuccessStatusCode();
        });
        return Voters / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }
}
