namespace Linli.Api.Features.Photos;

/// <summary>What a photo belongs to. Who may see the one may see the other.</summary>
/// <param name="To">The kind of thing.</param>
/// <param name="Id">The post's id; the resident's for an avatar.</param>
public sealed record Attachment(AttachedTo To, string Id)
{
    public static Attachment Post(string postId) => new(AttachedTo.Post, postId);

    public static Attachment Avatar(string residentId) => new(AttachedTo.Avatar, residentId);
}

public enum AttachedTo
{
    Post,
    Avatar,
}
