using System.CommandLine;
using Linli.Load.Data;

namespace Linli.Load.Commands;

/// <summary>Makes a data folder with one big board, to start a server on and look around.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var posts = new Option<int>("--posts") { Description = "Posts on the board.", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("seed", "Make a board of many posts in the demo district.") { posts, Places.Engine, Places.Url, Places.Repository };
        command.SetAction(async (parsed, cancel) =>
            Console.WriteLine(await BigBoardData.Of(Places.Bench(parsed, default, 0), parsed.GetValue(posts), cancel)));
        return command;
    }
}
