using System.CommandLine;
using Linli.Load.Measures;

namespace Linli.Load.Commands;

/// <summary>Where things are, for every command.</summary>
internal static class Places
{
    public static Option<string> Repository { get; } = new("--repository") { Description = "The folder with Linli.slnx.", DefaultValueFactory = _ => Environment.CurrentDirectory };

    public static Option<string> Engine { get; } = EngineOption();

    public static Option<string> Url { get; } = new("--url") { Description = "The MongoDB server's connection string.", DefaultValueFactory = _ => "mongodb://127.0.0.1:27017/?replicaSet=rs0" };

    public static Bench Bench(ParseResult parsed, TimeSpan run, int pairs)
    {
        var repository = Path.GetFullPath(parsed.GetValue(Repository)!);
        return new Bench(repository, Path.Combine(repository, "tests/load/results"), new Linli.Load.Storage.Engine(parsed.GetValue(Engine) == "mongodb" ? parsed.GetValue(Url) : null), run, pairs);
    }

    private static Option<string> EngineOption()
    {
        var engine = new Option<string>("--engine") { Description = "What the servers keep their documents in.", DefaultValueFactory = _ => "sqlite" };
        engine.AcceptOnlyFromAmong("sqlite", "mongodb");
        return engine;
    }
}
