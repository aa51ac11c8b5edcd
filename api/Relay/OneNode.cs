using Linli.Api.Storage;

namespace Linli.Api.Relay;

/// <summary>Lets exactly one node of all do some work, for as long as it lives; then another one takes over.</summary>
public sealed class OneNode(IDocumentStore store, RelayOptions options, TimeProvider clock, ILogger<OneNode> logger)
{
    /// <param name="name">Names the lease in the store; never changes.</param>
    /// <param name="work">Runs until its token ends, and heeds it: another node may begin soon after.</param>
    /// <param name="stop">Ends with the host.</param>
    public async Task Run(string name, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        var lease = new LeaseWatch(store, options, clock, name);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var asked = clock.GetTimestamp();
                if (await lease.Hold(stop)) await Serve(lease, asked, name, work, stop);
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                logger.LogError(error, "This node cannot take on {Work}; trying again.", name);
            }
            catch (Exception)
            {
                return;
            }

            await Task.Delay(options.Renew, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Serve(LeaseWatch lease, long asked, string name, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using var term = new Term(options, clock, asked, stop);
        logger.LogInformation("This node has taken on {Work}.", name);
        var working = work(term.Token);
        await Renew(lease, term, name);
        await working;
        logger.LogInformation("This node no longer does {Work}.", name);
        if (!stop.IsCancellationRequested) return;

        // An orderly stop: the next node need not wait for the lease to run out.
        using var goodbye = new CancellationTokenSource(options.Lease, clock);
        await lease.GiveUp(goodbye.Token);
    }

    private async Task Renew(LeaseWatch lease, Term term, string name)
    {
        while (true)
        {
            await Task.Delay(options.Renew, clock, term.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (term.Token.IsCancellationRequested) return;
            try
            {
                var asked = clock.GetTimestamp();
                // A store that does not answer must not keep this node in office.
                if (await lease.Hold(term.Token).WaitAsync(term.Token)) term.Extend(asked);
                else term.End();
            }
            catch (Exception error) when (!term.Token.IsCancellationRequested)
            {
                logger.LogError(error, "The lease of {Work} could not be renewed; trying again.", name);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
