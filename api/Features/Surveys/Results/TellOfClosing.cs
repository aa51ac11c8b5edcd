using Linli.Api.Features.Surveys.Events;
using Linli.Api.Features.Sweeps;
using Linli.Api.Storage;

namespace Linli.Api.Features.Surveys.Results;

/// <summary>Tells, once, that a survey's time is over. Nothing else waits for it: whether it takes answers is computed from the clock.</summary>
public sealed class TellOfClosing(IDocumentStore store, TimeProvider clock) : ISweep
{
    public string Name => "survey-closed";

    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    public async Task Sweep(CancellationToken cancel)
    {
        var due = await store.ListAll(Query.On(Survey.NewsDue).From(DateTimeOffset.UnixEpoch).To(clock.GetUtcNow().AddMilliseconds(1)), cancel);
        foreach (var survey in due)
            await store.Change<Survey, bool>(survey.Id, stored => !stored.AwaitsNews ? (null, false)
                : (new Changes().Replace(stored.ToldOfClosing()).Announce(new SurveyClosed(stored.Id) { CommunityId = stored.CommunityId }), true), cancel);
    }
}
