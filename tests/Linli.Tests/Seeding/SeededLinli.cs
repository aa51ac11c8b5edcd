using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Seeding;

/// <summary>The demo district in a process as <c>run.sh</c> starts it; loaded once for the tests that only read or add.</summary>
public sealed class SeededLinli : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-demo-").FullName;
    private readonly Dictionary<string, string> _tokens = [];
    private LinliProcess _process = null!;

    public Uri Address { get; private set; } = null!;

    public string Output => _process.Output;

    /// <summary>What it held before any test added to it.</summary>
    internal Census AsLoaded { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Start();
        AsLoaded = await Census.Of(this);
    }

    /// <summary>Somebody with this phone. They stay signed in between tests: a second code within a minute would be refused.</summary>
    public async Task<Visitor> Visit(string phone)
    {
        if (!_tokens.TryGetValue(phone, out var token))
        {
            using var visitor = await Visitor.SignIn(Address, phone);
            _tokens[phone] = token = visitor.AccessToken;
        }

        return Visitor.With(Address, token);
    }

    /// <summary>The same installation once more, as after a reboot.</summary>
    public async Task Restart()
    {
        await _process.DisposeAsync();
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        TestEngine.Forget(_folder);
    }

    private async ValueTask Start()
    {
        _process = LinliProcess.On(_folder, ("Seeds:Folder", Seeds.Folder));
        Address = await _process.Ready();
    }
}
