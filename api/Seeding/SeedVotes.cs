using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Linli.Api.Seeding;

internal sealed record SeedVote(
    string By, string Title, string Text, string Electorate, string Form, IReadOnlyList<string>? Options, bool Secret, string? Compound, string Announced, string? Opens, string Closes,
    Dictionary<string, IReadOnlyList<string>> Ballots, Dictionary<string, int>? Paper, string? Photo);

/// <summary>What the neighbours voted on: announced, cast and entered at the desk in the order of time.</summary>
internal sealed class SeedVotes(SeedFiles files, SeedPeople people, DateTimeOffset now, CancellationToken cancel)
{
    private static readonly TimeSpan BetweenBallots = TimeSpan.FromMinutes(47);

    public IEnumerable<(DateTimeOffset At, Func<Task> Act)> Of(SeedCommunity community) =>
        files.OfCommunityIfAny<IReadOnlyList<SeedVote>>(community.Key, "votes.json").SelectMany((vote, index) => Acts(vote, $"{community.Key}/vote-{index}", community));

    private IEnumerable<(DateTimeOffset, Func<Task>)> Acts(SeedVote vote, string key, SeedCommunity community)
    {
        var (id, announced) = (SeedClient.TextIdOf(key), SeedFiles.Instant(vote.Announced, now));
        var opens = vote.Opens is null ? announced : SeedFiles.Instant(vote.Opens, now);
        yield return (announced, () => Announce(vote, key, community));
        foreach (var (place, (choice, voter)) in vote.Ballots.SelectMany(choice => choice.Value.Select(voter => (choice.Key, voter))).Index())
            yield return (opens + ((place + 1) * BetweenBallots), () => people[voter].Post($"/votes/{id}/ballots", new { secret = SecretOf($"{key}/{voter}"), choices = new[] { choice } }, cancel));
        if (vote.Paper is not null) yield return (SeedFiles.Instant(vote.Closes, now).AddHours(-3), () => Enter(vote, key, id, community));
    }

    private Task<JsonElement> Announce(SeedVote vote, string key, SeedCommunity community) => people[vote.By].Post($"/communities/{SeedClient.TextIdOf(community.Key)}/votes", new
    {
        id = SeedClient.IdOf(key), title = vote.Title, text = vote.Text, electorate = vote.Electorate, form = vote.Form, options = vote.Options, secret = vote.Secret,
        compoundId = vote.Compound is null ? null : SeedClient.TextIdOf(vote.Compound), opensAt = vote.Opens is null ? (DateTimeOffset?)null : SeedFiles.Instant(vote.Opens, now), closesAt = SeedFiles.Instant(vote.Closes, now),
    }, cancel);

    // Who lives in the demo has a phone; everybody else's slips lie on the committee's desk.
    private async Task Enter(SeedVote vote, string key, string id, SeedCommunity community)
    {
        var desk = people[vote.By];
        using var photo = new ByteArrayContent(files.Photo(vote.Photo!));
        photo.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var photoId = (await desk.Post($"/communities/{SeedClient.TextIdOf(community.Key)}/photos?id={SeedClient.IdOf($"{key}/slips")}", photo, cancel)).GetProperty("id").GetString();
        var slips = vote.Paper!.SelectMany(choice => Enumerable.Repeat(choice.Key, choice.Value)).GetEnumerator();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await desk.Get($"/votes/{id}/roll?limit=100&cursor={cursor}", cancel);
            foreach (var entry in page.GetProperty("items").EnumerateArray().Where(entry => !entry.GetProperty("hasVoted").GetBoolean()))
            {
                if (!slips.MoveNext()) return;
                await desk.Post($"/votes/{id}/desk-ballots", new { entryId = entry.GetProperty("id").GetString(), choices = new[] { slips.Current }, photoIds = new[] { photoId } }, cancel);
            }

            cursor = page.GetProperty("next").GetString();
        }
    }

    // The same at every load, so that loading again after a crash repeats nothing; a voter's device draws it.
    private static string SecretOf(string key) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"linli-demo/{key}")));
}
