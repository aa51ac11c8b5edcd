using System.Collections.Immutable;
using Linli.Api.Features.Memberships;
using Linli.Api.Http;
using Linli.Api.Storage;

namespace Linli.Api.Features.Posts.Prose;

/// <summary>What attributes cannot say about a text, collected under the JSON names.</summary>
internal sealed class TextCheck(string communityId, IDocumentStore store, CancellationToken cancel)
{
    public const int MostTags = 8;
    public const int MostMentions = 20;
    private const int LongestTag = 20;

    public Dictionary<string, string[]> Errors { get; } = [];

    public bool IsFine => Errors.Count == 0;

    public void Refuse(string field, Text error) => Errors[field] = [error.ToString()];

    /// <summary>One line without blanks around it.</summary>
    public string Title(string title)
    {
        var line = PlainText.OneLine(title);
        if (line.Length == 0) Refuse("title", Blank);
        return line;
    }

    public string Body(string body)
    {
        var text = body.ReplaceLineEndings("\n").Trim('\n').TrimEnd();
        if (PlainText.IsBlank(text)) Refuse("body", Blank);
        return text;
    }

    /// <summary>Without # and blanks around them, each once.</summary>
    public ImmutableArray<string> Tags(IReadOnlyList<string> tags)
    {
        var clean = tags.Select(tag => PlainText.OneLine(tag ?? "").Trim('#', ' ')).Distinct().ToImmutableArray();
        if (clean.Any(tag => tag.Length is 0 or > LongestTag)) Refuse("tags", ($"每个标签须为 1–{LongestTag} 个字符。", $"A tag has 1–{LongestTag} characters."));
        return clean;
    }

    /// <summary>Each once; all of them belong to the community now.</summary>
    public async Task<ImmutableArray<string>> Mentions(IReadOnlyList<string> residentIds)
    {
        var ids = residentIds.Distinct().ToImmutableArray();
        foreach (var id in ids)
            if (id is null || !await store.Belongs(id, communityId, cancel)) Refuse("mentions", ("提到的人须是本社区成员。", "People mentioned must belong to this community."));
        return ids;
    }

    private static Text Blank { get; } = new("不能为空白。", "Must not be blank.");
}

internal static class Belonging
{
    private const int MostMemberships = 100;

    public static async Task<bool> Belongs(this IDocumentStore store, string residentId, string communityId, CancellationToken cancel)
    {
        var memberships = await store.List(Query.On(Membership.OfResident, residentId, MembershipStatus.Active).Take(MostMemberships), cancel);
        return memberships.Items.Any(membership => membership.PlaceId == communityId);
    }
}
