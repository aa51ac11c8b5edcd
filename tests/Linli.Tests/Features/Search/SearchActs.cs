using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Search;

/// <summary>What people do who look for something.</summary>
internal static class SearchActs
{
    public static Task<Answer> Searches(this Person person, Neighbourhood here, string query) => person.Get($"/api/v1/communities/{here.Id}/search?{query}");

    /// <summary>The first page's hits.</summary>
    public static async Task<JsonElement[]> Finds(this Person person, Neighbourhood here, string query) => (await person.Searches(here, query)).Ok().Items("items");

    public static string Together(this JsonElement hit, string path) => string.Concat(hit.Items(path).Texts("text"));

    /// <summary>What is marked, part by part.</summary>
    public static string[] Marked(this JsonElement hit, string path) => hit.Items(path).Where(part => part.Flag("isMatch")).Texts("text");
}
