namespace Linli.Tests.Support;

/// <summary>A test that plays in one neighbourhood with a forum of its own.</summary>
public abstract class NeighbourhoodTest : IAsyncLifetime
{
    protected ForumApp Forum { get; } = ForumApp.Start();

    protected Neighbourhood Here { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Here = await Neighbourhood.In(Forum);

    public async ValueTask DisposeAsync()
    {
        await Forum.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
