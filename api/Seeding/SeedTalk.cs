using System.Net.Http.Headers;

namespace Linli.Api.Seeding;

/// <summary>What the neighbours wrote, said again in the order of time.</summary>
internal sealed class SeedTalk(SeedFiles files, SeedPeople people, DateTimeOffset now, CancellationToken cancel)
{
    /// <summary>Every post, comment and reaction of a community as something to do at an instant.</summary>
    public async Task<IEnumerable<(DateTimeOffset At, Func<Task> Act)>> Of(SeedCommunity community, SeedClient secretary)
    {
        var communityId = SeedClient.TextIdOf(community.Key);
        var boards = (await secretary.Get($"/communities/{communityId}/boards", cancel)).GetProperty("items").EnumerateArray()
            .ToDictionary(board => board.GetProperty("key").GetString()!, board => board.GetProperty("id").GetString()!);
        return files.OfCommunity<IReadOnlyList<SeedPost>>(community.Key, "posts.json")
            .SelectMany((post, index) => Acts(post, $"{community.Key}/{index}", communityId, boards[post.Board], secretary));
    }

    private IEnumerable<(DateTimeOffset, Func<Task>)> Acts(SeedPost post, string key, string communityId, string boardId, SeedClient secretary)
    {
        var (id, at) = (SeedClient.TextIdOf(key), SeedFiles.Instant(post.At, now));
        yield return (at, () => Write(post, key, communityId, boardId, secretary));
        if (post.Reactions is not null) yield return (at.AddMinutes(20), () => React($"/posts/{id}", post.Reactions));
        foreach (var act in Comments(post.Comments, key, id, null, at)) yield return act;
    }

    private async Task Write(SeedPost post, string key, string communityId, string boardId, SeedClient secretary)
    {
        var author = people[post.Author];
        var photos = new List<string>();
        foreach (var photo in post.Photos ?? []) photos.Add(await Send(author, photo, $"{key}/{photo}", communityId));
        await author.Post($"/boards/{boardId}/posts", new
        {
            id = SeedClient.IdOf(key), kind = post.Kind, title = post.Title, body = post.Body, tags = post.Tags, photoIds = photos,
            place = post.Building is null ? null : new { compoundId = post.Compound is null ? null : SeedClient.TextIdOf(post.Compound), building = post.Building },
        }, cancel);
        if (post.Pinned) await secretary.Put($"/posts/{SeedClient.TextIdOf(key)}/pin", null, cancel);
    }

    private async Task<string> Send(SeedClient author, string photo, string key, string communityId)
    {
        using var content = new ByteArrayContent(files.Photo(photo));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return (await author.Post($"/communities/{communityId}/photos?id={SeedClient.IdOf(key)}", content, cancel)).GetProperty("id").GetString()!;
    }

    private IEnumerable<(DateTimeOffset, Func<Task>)> Comments(IReadOnlyList<SeedComment>? comments, string key, string postId, string? parentId, DateTimeOffset since)
    {
        foreach (var (index, comment) in (comments ?? []).Index())
        {
            var (commentKey, at) = ($"{key}/{index}", since + SeedFiles.Delay(comment.After));
            var id = SeedClient.TextIdOf(commentKey);
            yield return (at, () => people[comment.Author].Post($"/posts/{postId}/comments", new
            {
                id = SeedClient.IdOf(commentKey), body = comment.Body, replyTo = parentId, official = comment.Official, mentions = comment.Mentions?.Select(name => people[name].ResidentId),
            }, cancel));
            if (comment.Reactions is not null) yield return (at.AddMinutes(10), () => React($"/comments/{id}", comment.Reactions));
            foreach (var reply in Comments(comment.Replies, commentKey, postId, id, at)) yield return reply;
        }
    }

    private Task React(string target, Dictionary<string, IReadOnlyList<string>> reactions) => Parallel.ForEachAsync(
        reactions.SelectMany(kind => kind.Value.Select(name => (Kind: kind.Key, Name: name))), cancel,
        async (reaction, cancel) => await people[reaction.Name].Put($"{target}/reactions/{reaction.Kind}", null, cancel));
}
