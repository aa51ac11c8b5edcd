using Linli.Load.Live;
using Linli.Load.Results;
using Linli.Load.Servers;

namespace Linli.Load.Measures;

/// <summary>What a connection costs that only waits: the server's physical memory with five thousand of them less that with none.</summary>
public sealed class IdleConnections : IMeasure
{
    private const int Connections = 5000;

    public string Name => "idle";

    public async Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel)
    {
        var (linli, community) = await bench.DemoDistrict(cancel);
        await using var _ = linli;
        await using var bare = await bench.Bare(cancel);
        var topic = $"community/{community.CommunityId}";
        var ours = await Cost.Of(linli, [.. community.People.Select(person => person.Token)], topic, cancel);
        var theirs = await Cost.Of(bare, [], topic, cancel);
        return
        [
            new Row($"memory per idle live connection, {Connections} of them", $"{ours.KilobytesEach:0.0} KB", "≤ 40 KB",
                $"{ours}; a bare hub {theirs.KilobytesEach:0.0} KB, {theirs}; each follows one topic; after forced collections"),
        ];
    }

    private sealed record Cost(long Without, long With, int Connected)
    {
        public double KilobytesEach => (With - Without) / 1024.0 / Connected;

        public static async Task<Cost> Of(ServerProcess server, IReadOnlyList<string> tokens, string topic, CancellationToken cancel)
        {
            // A few first, so that code and pools that every server has by its second minute are not counted as a connection's.
            await using (await Crowd.Gather(server.Address, 100, tokens, topic, cancel)) { }
            var without = await Collection.SettledBytes(server, cancel);
            await using var idle = await Crowd.Gather(server.Address, Connections, tokens, topic, cancel);
            return new Cost(without, await Collection.SettledBytes(server, cancel), idle.Connected);
        }

        public override string ToString() => $"{Without / 1e6:0} → {With / 1e6:0} MB with {Connected} connected";
    }
}
