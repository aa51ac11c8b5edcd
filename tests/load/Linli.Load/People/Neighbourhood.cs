using System.Text.Json;

namespace Linli.Load.People;

/// <summary>One community of the demo district as a load run uses it: its signed-in people and its neighbours' board.</summary>
public sealed record Neighbourhood(Uri Server, IReadOnlyList<Resident> People, string CommunityId, string BoardId)
{
    private const string Community = "guihua", Board = "neighbours";

    public Resident Somebody => People[0];

    public static async Task<Neighbourhood> Enter(Uri server, string seeds, CancellationToken cancel)
    {
        var people = new List<Resident>();
        foreach (var phone in Phones.Of(seeds, Community)) people.Add(await Resident.SignIn(server, phone, cancel));
        var memberships = await people[0].Get("/api/v1/me/memberships?status=active", cancel);
        var community = memberships.Items().First().GetProperty("place").Id();
        var boards = await people[0].Get($"/api/v1/communities/{community}/boards", cancel);
        return new Neighbourhood(server, people, community, boards.Items().First(board => board.GetProperty("key").GetString() == Board).Id());
    }

    /// <summary>The board's posts until there are at least so many, written by different people.</summary>
    public async Task FillBoard(int posts, CancellationToken cancel)
    {
        var there = (await Somebody.Get($"/api/v1/boards/{BoardId}/posts?limit={posts}", cancel)).Items().Count();
        for (var number = there; number < posts; number++) await WritePost(number, cancel);
    }

    public async Task<string> WritePost(int number, CancellationToken cancel) =>
        (await People[number % People.Count].Post($"/api/v1/boards/{BoardId}/posts", Texts.Post(number), cancel)).Id();

    public async Task<string> WritePostWithComments(int comments, CancellationToken cancel)
    {
        var post = await WritePost(0, cancel);
        for (var number = 0; number < comments; number++)
            await People[number % People.Count].Post($"/api/v1/posts/{post}/comments", Texts.Comment(Guid.CreateVersion7(), number), cancel);
        return post;
    }
}

internal static class Answers
{
    public static IEnumerable<JsonElement> Items(this JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Array ? answer.EnumerateArray() : answer.GetProperty("items").EnumerateArray();

    public static string Id(this JsonElement answer) => answer.GetProperty("id").GetString()!;
}
