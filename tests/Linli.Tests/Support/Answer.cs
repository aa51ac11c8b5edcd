using System.Text;
using System.Text.Json;

namespace Linli.Tests.Support;

/// <summary>What the forum answered.</summary>
public sealed record Answer(int Status, byte[] Body, Dictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    /// <summary>The body of a success; fails the test otherwise.</summary>
    public JsonElement Ok()
    {
        Assert.True(Status is >= 200 and < 300, $"{Status}: {Text}");
        return Body.Length == 0 ? default : Json;
    }

    /// <summary>Fails the test unless this is the problem <c>/problems/{type}</c>.</summary>
    public JsonElement IsProblem(int status, string type)
    {
        Assert.True(Status == status, $"{Status}: {Text}");
        Assert.StartsWith("application/problem+json", Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal($"/problems/{type}", Json.GetProperty("type").GetString());
        Assert.NotEmpty(Json.GetProperty("title").GetString()!);
        return Json;
    }

    /// <summary>Fails the test unless this is <c>/problems/invalid</c> and names the field.</summary>
    public void IsInvalid(string field) => Assert.True(IsProblem(400, "invalid").GetProperty("errors").TryGetProperty(field, out _), Text);
}
