using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Linli.Tests.Support;

/// <summary>Somebody at a Linli that runs in a process of its own.</summary>
public sealed class Visitor(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(address, "/api/v1/") };

    public string AccessToken => _http.DefaultRequestHeaders.Authorization!.Parameter!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Visitor> SignIn(Uri address, string phone)
    {
        var visitor = new Visitor(address);
        var code = (await visitor.Post("sign-in/codes", new { phone })).Text("code");
        var token = (await visitor.Post("sign-in", new { phone, code })).Text("accessToken");
        visitor.Dispose();
        return With(address, token);
    }

    public static Visitor With(Uri address, string accessToken)
    {
        var visitor = new Visitor(address);
        visitor._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return visitor;
    }

    public Task<JsonElement> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<JsonElement> Post(string path, object? body = null) => Send(HttpMethod.Post, path, body);

    public Task<JsonElement> Patch(string path, object body) => Send(HttpMethod.Patch, path, body);

    /// <summary>Every item of every page.</summary>
    public async Task<List<JsonElement>> All(string path)
    {
        var (all, cursor) = (new List<JsonElement>(), "");
        while (true)
        {
            var page = await Get($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit=100{cursor}");
            all.AddRange(page.Items("items"));
            if (page.IsNull("next")) return all;
            cursor = $"&cursor={Uri.EscapeDataString(page.Text("next"))}";
        }
    }

    public Task<LiveConnection> Connects() => LiveConnection.Open(new Uri(address, "/"), AccessToken, Cancel);

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> Send(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body) } };
        using var answer = await _http.SendAsync(request, Cancel);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
