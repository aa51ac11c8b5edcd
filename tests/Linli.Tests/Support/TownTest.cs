namespace Linli.Tests.Support;

/// <summary>A test about places and people, in a town and a forum of its own.</summary>
public abstract class TownTest : IAsyncLifetime
{
    /// <summary>Two units of one building; one owner has two rooms, one room has no known owner.</summary>
    protected const string Register = """
        building,unit,room,area,owner,phone
        1号楼,1单元,101,51.80,李兰芳,13700001623
        1号楼,1单元,102,58.18,邵军,13700001776
        1号楼,2单元,201,52.94,李兰芳,13700001623
        1号楼,2单元,202,59.3,,

        """;

    protected ForumApp Forum { get; } = ForumApp.Start();

    protected Town Town { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Town = await Town.In(Forum);

    public async ValueTask DisposeAsync()
    {
        await Forum.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
