using System.CommandLine;
using Linli.Load.Live;

namespace Linli.Load.Commands;

/// <summary>Holds idle connections open until it is interrupted, to look at a server with other tools meanwhile.</summary>
internal static class IdleCommand
{
    public static Command Create()
    {
        var server = new Option<string>("--server") { Description = "The server's address.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var count = new Option<int>("--count") { Description = "How many connections.", DefaultValueFactory = _ => 5000 };
        var token = new Option<string[]>("--token") { Description = "Access tokens, used in turn; none for the bare hub." };
        var command = new Command("idle", "Hold live connections open.") { server, count, token };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var crowd = await Crowd.Gather(new Uri(parsed.GetValue(server)!), parsed.GetValue(count), parsed.GetValue(token) ?? [], null, cancel);
            Console.WriteLine($"{crowd.Connected} connected; Ctrl+C ends them.");
            await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        });
        return command;
    }
}
