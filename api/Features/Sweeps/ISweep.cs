namespace Linli.Api.Features.Sweeps;

/// <summary>Removes, now and then and on one node of all, what a feature keeps for a time only.</summary>
public interface ISweep
{
    /// <summary>Says whose turn it is; never changes.</summary>
    string Name { get; }

    /// <summary>From one turn to the next at least.</summary>
    TimeSpan Interval { get; }

    /// <summary>One pass over everything whose time has come. A pass that ends early leaves the rest to the next one.</summary>
    Task Sweep(CancellationToken cancel);
}
