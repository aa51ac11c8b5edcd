using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Processes;

/// <summary>A data folder with a neighbourhood, two people and a post in it, for processes to start on.</summary>
internal sealed class Settled : IDisposable
{
    private Settled(string folder) => Folder = folder;

    public string Folder { get; }

    public required Person Anna { get; init; }

    public required Person Ben { get; init; }

    public required string BoardId { get; init; }

    public required JsonElement Post { get; init; }

    public static async Task<Settled> Down()
    {
        var folder = Directory.CreateTempSubdirectory("linli-").FullName;
        await using var forum = ForumApp.On(folder);
        var here = await Neighbourhood.In(forum);
        var people = await here.People("anna", "ben");
        return new Settled(folder) { Anna = people[0], Ben = people[1], BoardId = here.Board("around"), Post = await people[0].Posts(here.Board("around"), "题") };
    }

    public void Dispose() => TestEngine.Forget(Folder);
}
