using Linli.Api.Storage;
using Linli.Api.Storage.Whole;

namespace Linli.Api.Moving;

/// <summary>The course of a move: look, copy, compare, and only then let the target be served.</summary>
internal sealed class Move(IWholeStore from, IWholeStore to, TextWriter say)
{
    /// <returns>Whether the target now holds what the source does; if not it stays marked, so that nobody serves it.</returns>
    public async Task<bool> Run(CancellationToken cancel)
    {
        say.WriteLine($"Moving {from.Place} to {to.Place}");
        var mark = await new Admission(from, to).Take(cancel);
        if (mark.Version > 1) say.WriteLine($"Going on with {mark.Type} after {mark.After}");
        foreach (var name in await from.Undeclared(cancel)) say.WriteLine($"Left behind: {name}, which this version of Linli does not know");

        say.WriteLine("Copying");
        mark = await new Copying(from, to, mark, say).All(cancel);

        say.WriteLine("Comparing both from end to end");
        if (!await new Comparison(from, to, say).IsSame(cancel))
        {
            say.WriteLine("The copy differs. Empty the target and begin again; if it differs again, keep both and report it.");
            return false;
        }

        if (await SourceState.Of(from, cancel) != mark.State) throw new MoveRefusedException($"{from.Place} was served while it was copied: stop its nodes, empty the target, and begin again.");
        await to.Commit(new Changes().Remove(mark), cancel);
        say.WriteLine("""
            Moved and verified. What is not in the store has to come along by hand:
              master key   every node needs the same Secrets:MasterKey (or master.key in its Storage:Folder), or it will not start
              photos       disk: copy the folder Blobs:Folder (by default `blobs` in Storage:Folder); several nodes need S3 (Blobs:Engine s3), see api/Blobs
            The source is as it was. Keep it until you are sure, and do not serve it again beside the copy.
            """);
        return true;
    }
}
