using System.Net;
using System.Net.Sockets;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn;

/// <summary>How many codes one address has asked for within an hour, counted for all nodes together: whoever goes from node to node gets no more messages sent. Its id is a keyed hash of address and hour.</summary>
public sealed record CodesOfAddress : Document
{
    public static readonly Index<CodesOfAddress> ByHour = Index.On<CodesOfAddress>(codes => codes.Hour);

    // Old hours removed with each new one: more than come, so none are left over.
    private const int RemovedAtOnce = 3;

    public DateTimeOffset Hour { get; init; }

    [InPlace]
    public long Asked { get; init; }

    /// <returns>How long the address has to wait; null when it need not.</returns>
    public static async Task<TimeSpan?> Count(IPAddress? address, int most, Vault vault, IDocumentStore store, DateTimeOffset now, CancellationToken cancel)
    {
        if (most == int.MaxValue) return null;
        var hour = new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, now.Offset);
        var (id, wait) = (vault.Hash("codes-of-address", $"{Network(address)}/{Stored.Instant(hour)}"), hour.AddHours(1) - now);
        if (await store.Find<CodesOfAddress>(id, cancel) is not { } known) await Begin(id, hour, store, cancel);
        else if (known.Asked >= most) return wait;

        // Counted first and read then, so that many at once cannot all be the last one; if more come at once than there may be, fewer get through.
        await store.Commit(new Changes().Increment<CodesOfAddress>(id, codes => codes.Asked, 1), cancel);
        return (await store.Find<CodesOfAddress>(id, cancel))?.Asked > most ? wait : null;
    }

    private static async Task Begin(string id, DateTimeOffset hour, IDocumentStore store, CancellationToken cancel)
    {
        var old = await store.List(Query.On(ByHour).To(hour).Take(RemovedAtOnce), cancel);
        try
        {
            await store.Commit(old.Items.Aggregate(new Changes().Add(new CodesOfAddress { Id = id, Hour = hour }), (changes, past) => changes.Remove(past)), cancel);
        }
        catch (Exception faster) when (faster is DuplicateException or ConflictException)
        {
            // Somebody else began it, or removed the same.
            if (faster is ConflictException) await Begin(id, hour, store, cancel);
        }
    }

    // Who has an address of version 6 has all of its network.
    private static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => $"{address.MapToIPv4()}",
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        _ => $"{address}",
    };
}
