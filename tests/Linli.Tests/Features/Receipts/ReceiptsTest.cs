using System.Text;
using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Receipts;

/// <summary>A town with four dwellings in two units, whose secretary puts up notices.</summary>
public abstract class ReceiptsTest : TownTest
{
    protected async Task<JsonElement> Notice(string title = "停水通知")
    {
        if ((await Town.Clerk.Get($"/api/v1/compounds/{Town.CompoundId}")).Ok().Number("dwellingCount") == 0) (await Town.Import(Register)).Ok();
        return await Town.Secretary.Posts(await Board("announcements"), title, kind: "notice");
    }

    protected async Task<string> Board(string key) =>
        (await Town.Clerk.Lists($"/api/v1/communities/{Town.CommunityId}/boards")).Single(board => board.Text("key") == key).Id();

    /// <summary>Somebody who lives there now; their membership's id too.</summary>
    protected async Task<(Person Person, string MembershipId)> MovesIn(string nickname, string room, Person? person = null)
    {
        person ??= await Forum.Person(nickname);
        var asked = await Town.Asks(person, room);
        (await Town.Clerk.Post($"/api/v1/memberships/{asked.Id()}/approve")).Ok();
        return (person, asked.Id());
    }

    protected Task MovesOut(string membershipId) => Town.Clerk.Post($"/api/v1/memberships/{membershipId}/move-out", new { reason = "搬走了" });

    protected static Task<Answer> Sees(Person person, JsonElement notice) => person.Put($"/api/v1/posts/{notice.Id()}/seen");

    protected static async Task<(long Dwellings, long Of)> SeenCount(Person reader, JsonElement notice) =>
        (await reader.Get($"/api/v1/posts/{notice.Id()}/seen")).Ok() is var seen ? (seen.Number("dwellings"), seen.Number("ofDwellings")) : default;

    /// <summary>Rooms of the first page.</summary>
    protected async Task<string[]> Rooms(JsonElement notice, string query = "") =>
        (await Town.Clerk.Lists($"/api/v1/posts/{notice.Id()}/receipts{query}")).Texts("dwelling.room");

    protected Task<Answer> ImportRooms(int count)
    {
        var csv = new StringBuilder("building,unit,room,area,owner,phone\n");
        for (var room = 0; room < count; room++) csv.Append(null, $"{1 + (room % 3)}号楼,1单元,{101 + (room / 3)},50,,\n");
        return Town.Import(csv.ToString());
    }
}
