using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Linli.Tests.Support;

/// <summary>Somebody who acts in a test, through HTTP only.</summary>
public sealed partial record Person(ForumApp Forum, HttpClient Http, string Phone, string RefreshToken)
{
    public string Id { get; init; } = "";

    public string AccessToken => Http.DefaultRequestHeaders.Authorization?.Parameter ?? "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Person With(JsonElement tokens, string phone)
    {
        var http = new HttpClient { BaseAddress = Http.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.GetProperty("accessToken").GetString());
        return this with { Http = http, Phone = phone, RefreshToken = tokens.GetProperty("refreshToken").GetString()! };
    }

    /// <summary>The same person at another process, with the same access token.</summary>
    public Person At(Uri address)
    {
        var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", AccessToken);
        return this with { Http = http };
    }

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path, null);

    public Task<Answer> Post(string path, object? body = null) => Send(HttpMethod.Post, path, body);

    public Task<Answer> Put(string path, object? body = null) => Send(HttpMethod.Put, path, body);

    public Task<Answer> Patch(string path, object? body = null) => Send(HttpMethod.Patch, path, body);

    public Task<Answer> Delete(string path, object? body = null) => Send(HttpMethod.Delete, path, body);

    /// <param name="method">Any.</param>
    /// <param name="path">Below the forum's address.</param>
    /// <param name="body">Content as it is; anything else as JSON; null for none.</param>
    /// <param name="headers">Request headers.</param>
    public async Task<Answer> Send(HttpMethod method, string path, object? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body) };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Http.SendAsync(request, Cancel);
        var answer = new Answer((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(Cancel),
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
        var contract = await Forum.Contract();
        Assert.Empty(contract.Breaches(method, path, answer));
        return answer;
    }
}
