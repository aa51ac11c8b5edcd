namespace Linli.Api.Events;

/// <summary>Says who may follow the topics of one kind. The feature that owns the things answers for them.</summary>
public interface ITopicGate
{
    /// <summary>The part before the slash: <c>community</c>, <c>board</c> or <c>post</c>.</summary>
    string Kind { get; }

    /// <summary>Asked on every follow, and again when access may have changed. Reads what is stored now; never answers from a cache.</summary>
    /// <param name="residentId">Who wants to follow.</param>
    /// <param name="id">The part after the slash; anything a client may send.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The community that the thing belongs to; null when there is no such thing or this resident may not see it.</returns>
    ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel);
}
