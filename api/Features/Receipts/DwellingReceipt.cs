using Linli.Api.Storage;

namespace Linli.Api.Features.Receipts;

/// <summary>A dwelling has seen a notice: somebody who belongs to it now has.</summary>
/// <remarks>
/// Dwellings are counted, not people. Two members of one dwelling are one receipt, with the instant of the first; who belongs to
/// two dwellings makes a receipt for both. Memberships count as they are now: who moves in brings what they have
/// seen, and when the last one who saw it moves out the dwelling has not seen it any more, because nobody there knows.
/// <see cref="ReceiptsFollowMembers"/> sees to that, a moment after a membership begins or ends. Staff without a dwelling, guests
/// and observers have no receipts.
/// </remarks>
public sealed record DwellingReceipt : Document
{
    public static readonly Index<DwellingReceipt> OfPost = Index.On<DwellingReceipt>(r => r.PostId);

    public required string PostId { get; init; }

    public required string DwellingId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The one id of a dwelling's receipt for a notice: the lock that counts it once.</summary>
    public static string IdOf(string postId, string dwellingId) => $"{postId}-{dwellingId}";

    public static DwellingReceipt Of(string communityId, string postId, string dwellingId, DateTimeOffset at) =>
        new() { Id = IdOf(postId, dwellingId), CommunityId = communityId, PostId = postId, DwellingId = dwellingId, At = at };
}
