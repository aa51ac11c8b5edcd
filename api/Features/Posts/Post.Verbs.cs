using System.Text.Json.Serialization;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Memberships;

namespace Linli.Api.Features.Posts;

// What can be done with a post once it is written.
public sealed partial record Post
{
    [JsonIgnore]
    public PostText Text => new(Title, Body, PhotoIds, Tags, Place, Mentions);

    public Post Edit(PostText text, DateTimeOffset now) => With(text) with { Edition = Edition + 1, EditedAt = now };

    /// <summary>The author takes the text back; what others answered stays, under a marker.</summary>
    public Post Delete(DateTimeOffset now) =>
        With(PostText.Nothing) with { Removal = new Removal(RemovedBy.Author, now, null, AuthorId), IsListed = CommentCount > 0, IsPinned = false };

    /// <summary>The staff takes it away. The text is kept for the record, and managers can restore it.</summary>
    public Post Remove(Member by, string reason, DateTimeOffset now) =>
        this with { Removal = new Removal(RemovedBy.Staff, now, reason, by.ResidentId), IsListed = CommentCount > 0, IsPinned = false };

    public Post Restore() => this with { Removal = null, IsListed = true };

    public Post Pin(bool isPinned) => this with { IsPinned = isPinned };

    public Post Close(bool isClosed) => this with { IsClosed = isClosed };

    public Post MoveTo(Board board, PostKind kind) => this with { BoardId = board.Id, Kind = kind, IsPinned = IsPinned && BoardId == board.Id };

    public Post Answer(OfficialAnswer? official) => this with { Official = official };
}
