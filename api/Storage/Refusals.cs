namespace Linli.Api.Storage;

/// <summary>An added document's id or unique key is already taken. Nothing of the commit was written.</summary>
public sealed class DuplicateException(string type, string id, string index) : Exception($"{type} {id}: {index} is taken.")
{
    /// <summary>The document type's name in kebab-case.</summary>
    public string Type { get; } = type;

    /// <summary>The id of the document that could not be added.</summary>
    public string DocumentId { get; } = id;

    /// <summary>The unique index that refused, in kebab-case; <c>id</c> when it was the id.</summary>
    public string Index { get; } = index;
}

/// <summary>A document to change is gone or has changed since it was read. Nothing of the commit was written; read again and decide again.</summary>
public sealed class ConflictException(string type, string id) : Exception($"{type} {id} has changed or is gone.")
{
    public string Type { get; } = type;

    public string DocumentId { get; } = id;
}

/// <summary>The engine cannot be used as it is configured or as the data is. The message says what to do; start stops with it.</summary>
public sealed class StoreUnusableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// The engine does not answer now (its server is away, or is electing another primary). A commit that met this may or may not have been written: what is
/// safe to repeat can be repeated.
/// </summary>
public sealed class StoreUnavailableException(Exception inner) : Exception("The store does not answer.", inner);
