using System.CommandLine;
using Linli.Load.Measures;

namespace Linli.Load.Commands;

/// <summary>Where things are, for every command.</summary>
internal static class Places
{
    public static Option<string> Repository { get; } = new("--repository") { Description = "The folder with Linli.slnx.", DefaultValueFactory = _ => Environment.CurrentDirectory };

    public static Bench Bench(ParseResult parsed, TimeSpan run, int pairs)
    {
        var repository = Path.GetFullPath(parsed.GetValue(Repository)!);
        return new Bench(repository, Path.Combine(repository, "tests/load/results"), run, pairs);
    }
}
