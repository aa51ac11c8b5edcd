using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Linli.Load.People;

/// <summary>A signed-in resident, acting through HTTP.</summary>
public sealed class Resident(Uri server, string token)
{
    private static readonly HttpClient Http = new();

    public string Token => token;

    /// <summary>With the code that a server in development echoes.</summary>
    public static async Task<Resident> SignIn(Uri server, string phone, CancellationToken cancel)
    {
        var visitor = new Resident(server, "");
        var code = await visitor.Code(phone, cancel);
        return new Resident(server, (await visitor.Post("/api/v1/sign-in", new { phone, code }, cancel)).GetProperty("accessToken").GetString()!);
    }

    public async Task<JsonElement> Get(string path, CancellationToken cancel) => JsonElement.Parse(await GetBytes(path, cancel));

    /// <summary>The body as it comes over the wire.</summary>
    public async Task<byte[]> GetBytes(string path, CancellationToken cancel)
    {
        using var request = Request(HttpMethod.Get, path);
        using var answer = await Http.SendAsync(request, cancel);
        var body = await answer.Content.ReadAsByteArrayAsync(cancel);
        return answer.IsSuccessStatusCode ? body : throw Refusal(request, answer, body);
    }

    public async Task<JsonElement> Post(string path, object body, CancellationToken cancel)
    {
        using var request = Request(HttpMethod.Post, path);
        request.Content = JsonContent.Create(body);
        using var answer = await Http.SendAsync(request, cancel);
        var bytes = await answer.Content.ReadAsByteArrayAsync(cancel);
        if (!answer.IsSuccessStatusCode) throw Refusal(request, answer, bytes);
        return bytes.Length == 0 ? default : JsonElement.Parse(bytes);
    }

    // A phone gets one code a minute; a run that comes sooner waits for its turn.
    private async Task<string> Code(string phone, CancellationToken cancel)
    {
        while (true)
        {
            using var request = Request(HttpMethod.Post, "/api/v1/sign-in/codes");
            request.Content = JsonContent.Create(new { phone });
            using var answer = await Http.SendAsync(request, cancel);
            var body = await answer.Content.ReadAsByteArrayAsync(cancel);
            if (answer.IsSuccessStatusCode) return JsonElement.Parse(body).GetProperty("code").GetString()!;
            if (answer.Headers.RetryAfter?.Delta is not { } wait) throw Refusal(request, answer, body);
            await Task.Delay(wait, cancel);
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(server, path));
        if (token.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private static InvalidOperationException Refusal(HttpRequestMessage request, HttpResponseMessage answer, byte[] body) =>
        new($"{request.Method} {request.RequestUri} answered {(int)answer.StatusCode}: {Encoding.UTF8.GetString(body)}");
}
