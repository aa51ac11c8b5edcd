using Linli.Load.People;
using Linli.Load.Servers;
using Linli.Load.Storage;

namespace Linli.Load.Measures;

/// <summary>What a run works with: the built servers, the engine, the data folders, how long and how often.</summary>
public sealed record Bench(string Repository, string Results, Engine Engine, TimeSpan Run, int PairCount)
{
    /// <summary>Posts on the large board of <c>million</c>.</summary>
    public int LargeBoard { get; init; } = 1_000_000;

    private string Server => Path.Combine(Repository, "api/bin/Release/net10.0/Linli.Api.dll");

    private string Yardstick => Path.Combine(Repository, "tests/load/Bare/bin/Release/net10.0/Linli.Bare.dll");

    public string Seeds => Path.Combine(Repository, "seeds");

    /// <summary>A kept data folder of this name.</summary>
    public string Data(string name) => Path.Combine(Results, Engine.Url is null ? "data" : $"data-{Engine.Name}", name);

    public string Scratch(string file) => Path.Combine(Directory.CreateDirectory(Path.Combine(Results, "scratch")).FullName, file);

    /// <summary>The server on a data folder.</summary>
    public Task<ServerProcess> Linli(string data, CancellationToken cancel) =>
        ServerProcess.Start(Server, Scratch("linli.log"), LinliSettings.On(data, Seeds, Engine), cancel);

    public Task<ServerProcess> Bare(CancellationToken cancel) => ServerProcess.Start(Yardstick, Scratch("bare.log"), [], cancel);

    /// <summary>The server on a fresh copy of the demo district, so that every measure begins with the same data.</summary>
    public async Task<(ServerProcess Server, Neighbourhood Community)> DemoDistrict(CancellationToken cancel)
    {
        var server = await Linli(await DemoData("copy", cancel), cancel);
        return (server, await Neighbourhood.Enter(server.Address, Seeds, cancel));
    }

    /// <summary>A data folder of this name, fresh, with the demo district as it was loaded.</summary>
    public async Task<string> DemoData(string name, CancellationToken cancel)
    {
        var original = Data("demo");
        if (!Directory.Exists(original) || !await Engine.IsThere(original))
        {
            await Forget(original);
            await using var seeding = await Linli(original, cancel);
        }
        var copy = Data(name);
        await Forget(copy);
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        if (Engine.Url is not null) await ServerProcess.Run(Server, ["move", "--from", Engine.Address(original), "--to", Engine.Address(copy)], cancel);
        return copy;
    }

    /// <summary>Deletes a data folder and what belongs to it elsewhere.</summary>
    public async Task Forget(string data)
    {
        await Engine.Drop(data);
        if (Directory.Exists(data)) Directory.Delete(data, recursive: true);
    }

    public static void Say(string progress) => Console.Error.WriteLine($"{TimeProvider.System.GetLocalNow():HH:mm:ss} {progress}");
}
