using System.Text;
using Linli.Api.Push.Devices;
using Linli.Api.Storage;

namespace Linli.Api.Push.Queue;

/// <summary>Where messages wait, in the store: what was enqueued with a commit is sent, whatever happens to the node.</summary>
public sealed class PushQueue(IDocumentStore store, TimeProvider clock)
{
    /// <summary>Adds to a commit one delivery for each of the resident's devices (and for mail and text when the routes say so).</summary>
    /// <remarks>A message that was enqueued before fails the commit with <see cref="DuplicateException"/>: whoever may see an event twice recognises it by that, or looks first.</remarks>
    /// <param name="changes">The commit that also keeps the cause, e.g. the inbox's entry.</param>
    /// <param name="message">What is said.</param>
    /// <param name="routes">The ways that the resident wants for it.</param>
    /// <param name="lane"><see cref="PushLane.Wide"/> for what goes to many at once.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>How many deliveries were added; 0 when the resident has no device.</returns>
    public async Task<int> Enqueue(Changes changes, PushMessage message, PushRoutes routes, PushLane lane, CancellationToken cancel)
    {
        Check(message);
        var now = clock.GetUtcNow();
        var added = 0;
        if (routes.HasFlag(PushRoutes.Devices))
        {
            foreach (var device in await store.ListAll(Query.On(Device.OfResident, message.ResidentId), cancel))
            {
                changes.Add(PushDelivery.To(device, message, lane, now));
                added++;
            }
        }

        return added;
    }

    /// <summary>How far a message has come, over everybody whom it went to.</summary>
    public async Task<PushFigures> FiguresOf(string messageId, CancellationToken cancel)
    {
        var counts = new Dictionary<PushState, long>();
        foreach (var state in Enum.GetValues<PushState>()) counts[state] = await store.Count(Query.On(PushDelivery.OfMessage, messageId, state), cancel);
        return new PushFigures(counts);
    }

    private static void Check(PushMessage message)
    {
        if (message.Id.Length > 100 || !message.Id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')) throw new ArgumentException($"{message.Id} is no id of a message.");
        if (Encoding.UTF8.GetByteCount(message.CollapseId) > 64) throw new ArgumentException("A collapse id has at most 64 bytes.");
        string[] texts = [message.Title.Zh, message.Title.En, message.Body.Zh, message.Body.En];
        if (texts.Any(text => Encoding.UTF8.GetByteCount(text) > PushMessage.MostTextBytes)) throw new ArgumentException($"A title or body has at most {PushMessage.MostTextBytes} bytes.");
    }
}

/// <summary>Deliveries of one message by what became of them.</summary>
public sealed record PushFigures(IReadOnlyDictionary<PushState, long> Counts)
{
    public long Of(PushState state) => Counts.GetValueOrDefault(state);

    public long All => Counts.Values.Sum();

    public long Waiting => Of(PushState.Queued) + Of(PushState.Sent);
}
