using System.CommandLine;
using Linli.Load.People;

namespace Linli.Load.Commands;

/// <summary>Signs a community's people in at a server that runs in development and prints their access tokens, for use with other tools.</summary>
internal static class TokensCommand
{
    public static Command Create()
    {
        var server = new Option<string>("--server") { Description = "The server's address.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var community = new Option<string>("--community") { Description = "A folder of seeds/communities.", DefaultValueFactory = _ => "guihua" };
        var count = new Option<int>("--count") { Description = "How many people.", DefaultValueFactory = _ => 1 };
        var command = new Command("tokens", "Sign people of the demo district in and print their tokens.") { server, community, count, Places.Repository };
        command.SetAction(async (parsed, cancel) =>
        {
            foreach (var phone in Phones.Of(Places.Bench(parsed, default, 0).Seeds, parsed.GetValue(community)!).Take(parsed.GetValue(count)))
                Console.WriteLine((await Resident.SignIn(new Uri(parsed.GetValue(server)!), phone, cancel)).Token);
        });
        return command;
    }
}
