using System.Net.Http.Headers;

namespace Linli.Tests.Support;

// Linli runs as more than one process.
public sealed partial record Person
{
    /// <summary>The same person at another process, with the same access token.</summary>
    public Person At(Uri address)
    {
        var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", AccessToken);
        return this with { Http = http };
    }
}
