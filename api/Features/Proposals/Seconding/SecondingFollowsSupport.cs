using Linli.Api.Events;
using Linli.Api.Features.Proposals.Events;
using Linli.Api.Storage;

namespace Linli.Api.Features.Proposals.Seconding;

/// <summary>Passes a proposal on when the process that took its last support did not come to it.</summary>
public sealed class SecondingFollowsSupport(IDocumentStore store, TimeProvider clock) : ISubscriber
{
    public string Name => "seconding-follows-support";

    public Task Handle(LoggedEvent logged, CancellationToken cancel) => logged.Event switch
    {
        SupportChanged changed => store.SettleSeconding(changed.ProposalId, clock, cancel),
        ProposalMade made => store.SettleSeconding(made.ProposalId, clock, cancel),
        _ => Task.CompletedTask,
    };
}
