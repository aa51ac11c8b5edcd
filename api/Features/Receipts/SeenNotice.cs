using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Receipts;

/// <summary>One resident has seen one notice; the first time counts. Nobody else is shown who it was: others see dwellings and numbers.</summary>
public sealed record SeenNotice : Document
{
    public static readonly Index<SeenNotice> OfResident = Index.On<SeenNotice>(s => s.ResidentId, s => s.CommunityId);
    public static readonly Index<SeenNotice> OfPost = Index.On<SeenNotice>(s => s.PostId);

    public required string PostId { get; init; }

    public required string ResidentId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Their dwellings in the community at that moment.</summary>
    public ImmutableArray<string> DwellingIds { get; init; } = [];

    public static string IdOf(string postId, string residentId) => $"{postId}-{residentId}";
}
