using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Http.Checking;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Posts;

/// <summary>The fields that writing and editing have in common; null leaves what was there.</summary>
public sealed record PostFields(
    string? Title, string? Body, IReadOnlyList<string>? PhotoIds, IReadOnlyList<string>? Tags, PostFields.PlaceRequest? At, IReadOnlyList<string>? Mentions)
{
    public const int LongestTitle = 120;
    public const int LongestBody = 20_000;
    public const int MostPhotos = 9;

    /// <param name="CompoundId">With building: a building of the community.</param>
    /// <param name="Building">Its name, e.g. 3号楼.</param>
    /// <param name="Latitude">With longitude: a point, in degrees (WGS 84).</param>
    /// <param name="Longitude">Degrees.</param>
    /// <param name="Label">The place in words. In an edit, a place without any field takes the place away.</param>
    public sealed record PlaceRequest(
        [Id] string? CompoundId, [StringLength(40)] string? Building,
        [Range(-90.0, 90.0)] double? Latitude, [Range(-180.0, 180.0)] double? Longitude, [StringLength(60)] string? Label)
    {
        internal bool IsEmpty => CompoundId is null && Building is null && Latitude is null && Longitude is null && string.IsNullOrWhiteSpace(Label);
    }

    /// <summary>The new text, or what is wrong with the fields.</summary>
    internal async Task<(PostText? Text, ProblemHttpResult? Invalid)> Read(PostText before, Member author, IDocumentStore store, CancellationToken cancel)
    {
        var check = new TextCheck(author.CommunityId, store, cancel);
        var text = new PostText(
            Title is null ? before.Title : check.Title(Title),
            Body is null ? before.Body : check.Body(Body),
            PhotoIds is null ? before.PhotoIds : Photos(check),
            Tags is null ? before.Tags : check.Tags(Tags),
            At is null ? before.Place : await PlaceIn(author.CommunityId, check, store, cancel),
            Mentions is null ? before.Mentions : await check.Mentions(Mentions));
        return check.IsFine ? (text, null) : (null, Problems.Invalid(check.Errors));
    }

    private ImmutableArray<string> Photos(TextCheck check)
    {
        if (PhotoIds!.Any(string.IsNullOrEmpty)) check.Refuse("photoIds", ("照片编号不能为空。", "A photo id must not be empty."));
        return [.. PhotoIds!.Distinct()];
    }

    private async Task<PostPlace?> PlaceIn(string communityId, TextCheck check, IDocumentStore store, CancellationToken cancel)
    {
        if (At!.IsEmpty) return null;
        var isWhole = (At.CompoundId is null) == (At.Building is null) && (At.Latitude is null) == (At.Longitude is null) && (At.CompoundId is null) != (At.Latitude is null);
        if (!isWhole) check.Refuse("place", ("地点须是一栋楼（compoundId 与 building）或一个坐标点（latitude 与 longitude）。", "A place is a building (compoundId and building) or a point (latitude and longitude)."));

        var compound = isWhole && At.CompoundId is not null ? await store.Find<Compound>(At.CompoundId, cancel) : null;
        if (isWhole && At.CompoundId is not null && (compound?.CommunityId != communityId || !compound.HasBuilding(At.Building!)))
            check.Refuse("place", ("本社区没有这栋楼。", "The community has no such building."));

        var label = PlainText.OneLine(At.Label ?? "");
        return new PostPlace(At.CompoundId, compound?.Name, At.Building, At.Latitude, At.Longitude, label.Length == 0 ? null : label);
    }
}
