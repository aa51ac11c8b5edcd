using Linli.Load.Results;

namespace Linli.Load.Measures;

/// <summary>Something that a run can measure. It starts the servers it needs and ends them.</summary>
public interface IMeasure
{
    /// <summary>What is given to <c>run.sh</c> to choose it.</summary>
    string Name { get; }

    Task<IReadOnlyList<Row>> Take(Bench bench, CancellationToken cancel);
}
