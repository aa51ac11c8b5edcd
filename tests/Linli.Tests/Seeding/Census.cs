using Linli.Tests.Support;

namespace Linli.Tests.Seeding;

/// <summary>What a district holds, counted by those who may read it: people with a home, offices at every height, posts with an official reply.</summary>
internal sealed record Census(int Subdistricts, int Communities, int Residents, int Staff, int Posts, long Comments, int Answered)
{
    public static async Task<Census> Of(SeededLinli linli)
    {
        using var founder = await linli.Visit("13900000000");
        var district = (await founder.All("districts")).Single().Id();
        var subdistricts = await founder.All($"districts/{district}/subdistricts");
        var communities = await founder.All($"districts/{district}/communities");
        var staff = (await founder.All($"districts/{district}/offices")).Count;
        foreach (var subdistrict in subdistricts) staff += (await founder.All($"subdistricts/{subdistrict.Id()}/offices")).Count;
        var (residents, posts) = (new HashSet<string>(), new List<System.Text.Json.JsonElement>());
        foreach (var phone in new[] { "13900001001", "13900002001", "13900003001", "13900004001" })
        {
            using var secretary = await linli.Visit(phone);
            var community = (await secretary.All("me/memberships?status=active")).Single().Text("place.id");
            staff += (await secretary.All($"communities/{community}/offices")).Count;
            residents.UnionWith((await secretary.All($"communities/{community}/memberships?status=active")).Where(member => !member.IsNull("dwelling")).Select(member => member.Text("residentId")));
            foreach (var board in await secretary.All($"communities/{community}/boards")) posts.AddRange(await secretary.All($"boards/{board.Id()}/posts"));
        }

        return new Census(subdistricts.Count, communities.Count, residents.Count, staff, posts.Count, posts.Sum(post => post.Number("commentCount")), posts.Count(post => !post.IsNull("official")));
    }
}
