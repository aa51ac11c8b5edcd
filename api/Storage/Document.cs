namespace Linli.Api.Storage;

/// <summary>Something the store keeps: an immutable record whose verbs hold its rules. It knows no HTTP and no engine.</summary>
public abstract record Document
{
    /// <summary>Unique among the documents of its type; 32 lower-case hex digits of a UUID (version 7 when we choose it) unless the type says otherwise.</summary>
    public required string Id { get; init; }

    /// <summary>The community whose data this is; empty for what belongs to a person or to the whole installation.</summary>
    public string CommunityId { get; init; } = "";

    /// <summary>Counts the adding and every Replace; what is changed in place does not count. Set by the store: 0 before it is added, 1 after.</summary>
    public long Version { get; init; }

    /// <summary>A fresh id that sorts by the time it was made (RFC 9562, version 7).</summary>
    public static string NewId() => Guid.CreateVersion7().ToString("N");
}
