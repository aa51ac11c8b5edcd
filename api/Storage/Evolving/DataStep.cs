using Linli.Api.Storage.Whole;

namespace Linli.Api.Storage.Evolving;

/// <summary>
/// A change of what is stored that a new version of the program needs, carried out once for each store before the program listens. It may be broken off and begun again, and two nodes
/// may be at it at once: what is changed already must be left alone.
/// </summary>
public abstract class DataStep
{
    /// <summary>For the log, e.g. "what was removed is on the managers' list".</summary>
    public abstract string What { get; }

    public abstract Task Carry(IWholeStore store, CancellationToken cancel);
}
