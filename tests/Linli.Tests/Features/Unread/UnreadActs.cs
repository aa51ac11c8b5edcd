using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Unread;

/// <summary>What people see of what is new, and how they put it behind them.</summary>
internal static class UnreadActs
{
    public static async Task<JsonElement> Unread(this Person person, Neighbourhood here, string boardKey) =>
        (await person.Lists($"/api/v1/communities/{here.Id}/boards/unread")).Single(mark => mark.Text("boardId") == here.Board(boardKey));

    public static async Task<long> UnreadCount(this Person person, Neighbourhood here, string boardKey) => (await person.Unread(here, boardKey)).Number("count");

    public static Task<Answer> MarksRead(this Person person, Neighbourhood here, string boardKey, DateTimeOffset? upTo = null) =>
        person.Put($"/api/v1/boards/{here.Board(boardKey)}/read", upTo is null ? null : new { upTo });
}
