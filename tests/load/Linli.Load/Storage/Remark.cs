using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Load.Storage;

/// <summary>As large as a comment and indexed like one.</summary>
internal sealed record Remark : Document
{
    public static readonly Index<Remark> OnThread = Linli.Api.Storage.Index.On<Remark>(r => r.ThreadId, r => r.At);
    public static readonly Index<Remark> ByAuthor = Linli.Api.Storage.Index.On<Remark>(r => r.AuthorId, r => r.At);

    public required string ThreadId { get; init; }

    public required string AuthorId { get; init; }

    public required string Body { get; init; }

    public DateTimeOffset At { get; init; }
}

internal sealed record Thread : Document
{
    [InPlace]
    public long Remarks { get; init; }
}

internal sealed record RemarkMade(string ThreadId, string RemarkId) : ForumEvent
{
    public override Audience Audience => Audience.Post(ThreadId);
}
