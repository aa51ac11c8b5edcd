namespace Linli.Api.Features.Photos;

/// <summary>What a photo belongs to. Who may see the one may see the other.</summary>
/// <param name="To">The kind of thing.</param>
/// <param name="Id">The post's id; the resident's for an avatar; the vote's for a document that its desk keeps.</param>
public sealed record Attachment(AttachedTo To, string Id)
{
    public static Attachment Post(string postId) => new(AttachedTo.Post, postId);

    public static Attachment Vote(string voteId) => new(AttachedTo.Vote, voteId);

    public static Attachment Avatar(string residentId) => new(AttachedTo.Avatar, residentId);
}

public enum AttachedTo
{
    Post,
    Avatar,

    /// <summary>A slip, a written authority, a proof of delivery: only those who run the vote see it.</summary>
    Vote,
}
