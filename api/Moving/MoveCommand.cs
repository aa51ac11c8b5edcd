using System.Runtime.InteropServices;
using Linli.Api.Storage;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Moving;

/// <summary><c>linli move --from ADDRESS --to ADDRESS</c>: copies a whole store to another engine, or to another place.</summary>
internal static class MoveCommand
{
    public const string Name = "move";

    private const int Done = 0, Refused = 1, WrongUse = 2, Differs = 3, Interrupted = 130;

    private const string Usage = """
        usage: linli move --from ADDRESS --to ADDRESS
          ADDRESS is sqlite:FILE-OR-DATA-FOLDER, or MongoDB's connection string with the database in its path:
          mongodb://127.0.0.1:27017/linli?replicaSet=rs0
        Exit codes: 0 copied and verified; 1 not begun or broken off (the message says why; the same command goes on); 2 wrong use;
          3 the copy differs; 130 interrupted (the same command goes on).
        """;

    /// <param name="args">What follows the name.</param>
    /// <param name="newestData">The data version that this program knows.</param>
    public static async Task<int> Run(string[] args, int newestData)
    {
        if (args is not [_, _, _, _] || Option(args, "--from") is not { } from || Option(args, "--to") is not { } to)
        {
            await Console.Error.WriteLineAsync(Usage);
            return args is ["--help" or "-h"] ? Done : WrongUse;
        }

        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return await Run(from, to, newestData, stop.Token) ? Done : Differs;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted. The same command goes on from here.");
            return Interrupted;
        }
        catch (Exception refusal) when (refusal is MoveRefusedException or StoreUnusableException)
        {
            await Console.Error.WriteLineAsync($"Nothing is moved: {refusal.Message}");
            return Refused;
        }
        catch (Exception broken) when (broken is StoreUnavailableException or DuplicateException or ConflictException or IOException)
        {
            await Console.Error.WriteLineAsync($"The move broke off: {broken.Message} Once that is mended, the same command goes on from here.");
            return Refused;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    private static async Task<bool> Run(string from, string to, int newestData, CancellationToken cancel)
    {
        await using var source = await WholeStores.Open(from, isMade: false, newestData);
        await using var target = await WholeStores.Open(to, isMade: true, newestData);
        return await new Move(source, target, Console.Out).Run(cancel);
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is var place and (0 or 2) && WholeStores.IsAddress(args[place + 1]) ? args[place + 1] : null;
}
