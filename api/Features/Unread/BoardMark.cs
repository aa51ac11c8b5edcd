using Linli.Api.Storage;

namespace Linli.Api.Features.Unread;

/// <summary>
/// How far one resident has read one board. It belongs to the person, not to the community: a mark set in passing must not
/// make the community's kept pages stale for everyone.
/// </summary>
public sealed record BoardMark : Document
{
    public required string BoardId { get; init; }

    public required string ResidentId { get; init; }

    /// <summary>What was active until then, this instant included, has been seen. Only ever lifted, in place.</summary>
    [InPlace]
    public DateTimeOffset ReadUpTo { get; init; }

    /// <summary>The one id of a resident's mark on a board, so that two devices at once cannot make two.</summary>
    public static string IdOf(string boardId, string residentId) => $"{boardId}-{residentId}";
}
