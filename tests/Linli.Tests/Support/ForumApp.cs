using System.Net.Http.Headers;
using System.Text.Json;
using Linli.Api;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Linli.Tests.Support;

/// <summary>A whole Linli on a real Kestrel with a store of its own, and the people who act in a test.</summary>
public sealed partial class ForumApp : IAsyncDisposable
{
    public const string OperatorPhone = "13900009999";

    private static Contract? s_contract;

    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly bool _keepsFolder;
    private int _phones;

    private ForumApp(string folder, bool keepsFolder, Dictionary<string, string?> settings)
    {
        (_folder, _keepsFolder) = (folder, keepsFolder);
        // With no context to carry on: timers that the framework never stops would keep the test, and all that it holds, in memory until the last one.
        using (ExecutionContext.SuppressFlow()) _app = Task.Run(() => Start(folder, Clock, settings)).GetAwaiter().GetResult();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public TestClock Clock { get; } = new();

    public Uri Address { get; }

    public string Folder => _folder;

    public IServiceProvider Services => _app.Services;

    public IDocumentStore Store => Services.GetRequiredService<IDocumentStore>();

    /// <param name="settings">Configuration keys, e.g. <c>RateLimits:WritesPerMinute</c>.</param>
    public static ForumApp Start(params ReadOnlySpan<(string Key, string Value)> settings) => On(Directory.CreateTempSubdirectory("linli-").FullName, keepsFolder: false, settings);

    /// <summary>Another process's view: an app on an existing data folder.</summary>
    public static ForumApp On(string folder, bool keepsFolder = true, params ReadOnlySpan<(string Key, string Value)> settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["RateLimits:RequestsPerMinute"] = "1000000", ["RateLimits:WritesPerMinute"] = "1000000", ["RateLimits:AnonymousPerMinute"] = "1000000",
            ["RateLimits:SearchesPerMinute"] = "1000000", ["RateLimits:CodesPerHour"] = "1000000", ["RateLimits:CodesPerDay"] = "1000000", ["RateLimits:CodesPerPhone"] = "1000000",
            ["Operators:Phones:0"] = OperatorPhone,
        };
        foreach (var (key, value) in TestEngine.Settings(folder)) all[key] = value;
        foreach (var (key, value) in settings) all[key] = value;
        return new ForumApp(folder, keepsFolder, all);
    }

    /// <summary>The OpenAPI document that this build serves; read once for all tests.</summary>
    public async Task<Contract> Contract() => s_contract ??= await ReadContract(Address);

    /// <summary>A client that nobody has signed in on.</summary>
    public Person Stranger() => new(this, new HttpClient { BaseAddress = Address }, "", "");

    /// <summary>Somebody with a fresh phone, signed in through the API.</summary>
    public Task<Person> Person(string nickname) => SignIn(nickname, $"1380099{Interlocked.Increment(ref _phones):D4}");

    public Task<Person> Operator() => SignIn("operator", OperatorPhone);

    public async Task<Person> SignIn(string nickname, string phone)
    {
        var signedIn = Stranger().With(await Tokens(nickname, phone), phone);
        if (nickname != "operator") (await signedIn.Patch("/api/v1/me", new { nickname })).Ok();
        return signedIn with { Id = (await signedIn.Get("/api/v1/me")).Ok().GetProperty("id").GetString()! };
    }

    /// <summary>Time passes, longer than an access token lives; these people sign in again.</summary>
    public async Task Later(TimeSpan by, params Person[] people)
    {
        Clock.Advance(by);
        foreach (var person in people)
            person.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await Tokens("the same", person.Phone)).GetProperty("accessToken").GetString());
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (!_keepsFolder) TestEngine.Forget(_folder);
    }

    private async Task<JsonElement> Tokens(string device, string phone)
    {
        var code = (await Stranger().Post("/api/v1/sign-in/codes", new { phone })).Ok().GetProperty("code").GetString();
        return (await Stranger().Post("/api/v1/sign-in", new { phone, code, device = $"{device}'s phone" })).Ok();
    }

    private static async Task<Contract> ReadContract(Uri address)
    {
        using var http = new HttpClient();
        return new Contract(await http.GetByteArrayAsync(new Uri(address, "/openapi/v1.json")));
    }

    private static async Task<WebApplication> Start(string folder, TestClock clock, Dictionary<string, string?> settings)
    {
        var all = new Dictionary<string, string?>(settings) { ["environment"] = "Development", ["urls"] = "http://127.0.0.1:0", ["Storage:Folder"] = folder };
        all.TryAdd("Sms:Provider", "echo");
        var app = Composition.Compose([.. all.Select(setting => $"--{setting.Key}={setting.Value}")], builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        });
        await app.StartAsync();
        return app;
    }
}
