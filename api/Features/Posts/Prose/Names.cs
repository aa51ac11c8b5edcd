using Linli.Api.Features.Memberships;
using Linli.Api.Features.Residents;
using Linli.Api.Storage;

namespace Linli.Api.Features.Posts.Prose;

/// <summary>Who wrote it: the nickname and avatar as they are now, the office as it was when writing.</summary>
/// <param name="Id">The resident.</param>
/// <param name="Nickname">Null when the account is gone.</param>
/// <param name="AvatarPhotoId">A photo.</param>
/// <param name="Office">The role with which it was written; null for a resident.</param>
/// <param name="Title">What stands under the name of somebody with an office.</param>
public sealed record AuthorView(string Id, string? Nickname, string? AvatarPhotoId, Role? Office, string? Title);

/// <param name="Id">The resident.</param>
/// <param name="Nickname">Null when the account is gone.</param>
public sealed record MentionView(string Id, string? Nickname);

/// <summary>The people of a whole page, read at once.</summary>
public sealed class Names
{
    private readonly Dictionary<string, Resident> _residents;

    private Names(IReadOnlyList<Resident> residents) => _residents = residents.ToDictionary(resident => resident.Id);

    public static async Task<Names> Load(IDocumentStore store, IEnumerable<string> residentIds, CancellationToken cancel) =>
        new(await store.FindMany<Resident>(residentIds.ToHashSet(), cancel));

    /// <summary>Null for a marker: who took the words back need not stand beside the gap.</summary>
    public AuthorView? Author(Writing text) => text.IsRemoved ? null : With(text.AuthorId, text.AuthorOffice, text.AuthorTitle);

    public AuthorView With(string residentId, Role? office, string? title)
    {
        var resident = _residents.GetValueOrDefault(residentId);
        return new AuthorView(residentId, resident?.Nickname, resident?.AvatarPhotoId, office, title);
    }

    public IReadOnlyList<MentionView> Mentions(Writing text) =>
        text.IsRemoved ? [] : [.. text.Mentions.Select(id => new MentionView(id, _residents.GetValueOrDefault(id)?.Nickname))];
}
