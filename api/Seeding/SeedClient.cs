using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Linli.Api.Seeding;

/// <summary>One of the demo's people with a phone in hand: signs in and acts through HTTP like anybody.</summary>
internal sealed class SeedClient(HttpClient http, SeedPerson person)
{
    private const string Device = "demo";
    private string? _token;

    public SeedPerson Person => person;

    public string ResidentId { get; private set; } = "";

    /// <summary>The same key gives the same id, so that loading again after a crash repeats nothing.</summary>
    public static Guid IdOf(string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"linli-demo/{key}")).AsSpan(0, 16));

    public static string TextIdOf(string key) => $"{IdOf(key):N}";

    public async Task SignIn(CancellationToken cancel)
    {
        var code = (await Post("/sign-in/codes", new { phone = person.Phone }, cancel)).GetProperty("code").GetString();
        _token = (await Post("/sign-in", new { phone = person.Phone, code, device = Device }, cancel)).GetProperty("accessToken").GetString();
        ResidentId = (await Send(HttpMethod.Patch, "/me", new { nickname = person.Nickname, language = person.Language ?? "zh-CN" }, cancel)).GetProperty("id").GetString()!;
    }

    /// <summary>The device that loaded the demo does not stay in anybody's list, nor one of a load that was cut short.</summary>
    public async Task SignOut(CancellationToken cancel)
    {
        var sessions = (await Get("/me/sessions?limit=100", cancel)).GetProperty("items").EnumerateArray();
        foreach (var session in sessions.Where(session => session.GetProperty("device").GetString() == Device).OrderBy(session => session.GetProperty("isThis").GetBoolean()))
            await Send(HttpMethod.Delete, $"/me/sessions/{session.GetProperty("id").GetString()}", null, cancel);
    }

    public Task<JsonElement> Get(string path, CancellationToken cancel) => Send(HttpMethod.Get, path, null, cancel);

    public Task<JsonElement> Post(string path, object? body, CancellationToken cancel) => Send(HttpMethod.Post, path, body, cancel);

    public Task<JsonElement> Put(string path, object? body, CancellationToken cancel) => Send(HttpMethod.Put, path, body, cancel);

    private async Task<JsonElement> Send(HttpMethod method, string path, object? body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1{path}") { Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body) } };
        if (_token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        using var answer = await http.SendAsync(request, cancel);
        var text = await answer.Content.ReadAsStringAsync(cancel);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"The demo district does not load: {person.Key} {method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
