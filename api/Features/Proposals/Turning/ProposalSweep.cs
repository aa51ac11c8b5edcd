using Linli.Api.Features.Sweeps;

namespace Linli.Api.Features.Proposals.Turning;

/// <summary>Brings the news of what the clock did. Nothing waits for it: readers and writers see the stage that it is, and lists turn what is due themselves.</summary>
public sealed class ProposalSweep(ProposalTurns turns, TimeProvider clock) : ISweep
{
    public string Name => "proposals";

    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    public Task Sweep(CancellationToken cancel) => turns.TurnDueAnywhere(clock.GetUtcNow(), cancel);
}
