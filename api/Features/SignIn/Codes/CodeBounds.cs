using System.Net;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.SignIn.Codes;

/// <summary>How many codes one request's address and phone get: each costs a message, and rings somebody's phone. All nodes count together, so whoever goes from node to node gets no more.</summary>
internal sealed class CodeBounds(IPAddress? address, string phoneHash, RateLimits limits, Vault vault, IDocumentStore store, DateTimeOffset now)
{
    private readonly List<Counter> _counters =
    [
        .. new[]
        {
            Counter.Of(vault, $"address/{ClientNetwork.Of(address)}", TimeSpan.FromHours(1), limits.CodesPerHour, now),
            Counter.Of(vault, $"address/{ClientNetwork.Of(address)}", TimeSpan.FromDays(1), limits.CodesPerDay, now),
            Counter.Of(vault, $"phone/{phoneHash}", TimeSpan.FromDays(1), limits.CodesPerPhone, now),
        }.Where(counter => counter.Most != int.MaxValue),
    ];

    /// <returns>Why there is no more; null when there is.</returns>
    public async Task<ProblemHttpResult?> Count(CancellationToken cancel)
    {
        var known = await Counts(cancel);
        if (Exceeded(known, with: 1) is { } refusal) return refusal;
        foreach (var counter in _counters.Where(counter => !known.ContainsKey(counter.Id))) await Begin(counter, cancel);

        // Counted first and read then, so that many at once cannot all be the last one; if more come at once than there may be, fewer get through.
        await Add(1, cancel);
        return Exceeded(await Counts(cancel), with: 0);
    }

    /// <summary>For a code that could not be sent: a provider that is away must not use up the day.</summary>
    public Task Uncount() => Add(-1, CancellationToken.None);

    private ProblemHttpResult? Exceeded(Dictionary<string, long> counts, long with)
    {
        var full = _counters.Where(counter => counts.GetValueOrDefault(counter.Id) + with > counter.Most).ToList();
        if (full.Count == 0) return null;
        var wait = full.Max(counter => counter.EndsAt) - now;
        return full.Exists(counter => counter.IsOfPhone) ? Problems.NoMoreCodes(wait) : Problems.TooMany((int)Math.Ceiling(wait.TotalSeconds));
    }

    private async Task<Dictionary<string, long>> Counts(CancellationToken cancel) =>
        (await store.FindMany<CodesAsked>([.. _counters.Select(counter => counter.Id)], cancel)).ToDictionary(asked => asked.Id, asked => asked.Count);

    private async Task Begin(Counter counter, CancellationToken cancel)
    {
        try
        {
            await store.Commit(new Changes().Add(new CodesAsked { Id = counter.Id, EndsAt = counter.EndsAt }), cancel);
        }
        catch (DuplicateException)
        {
            // Somebody else began it.
        }
    }

    private Task Add(int number, CancellationToken cancel) => _counters.Count == 0 ? Task.CompletedTask
        : store.Commit(_counters.Aggregate(new Changes(), (changes, counter) => changes.Increment<CodesAsked>(counter.Id, asked => asked.Count, number)), cancel);

    private sealed record Counter(string Id, DateTimeOffset EndsAt, int Most, bool IsOfPhone)
    {
        public static Counter Of(Vault vault, string whose, TimeSpan window, int most, DateTimeOffset now)
        {
            var end = new DateTimeOffset((now.UtcTicks / window.Ticks + 1) * window.Ticks, TimeSpan.Zero);
            return new(vault.Hash("codes-asked", $"{whose}/{window.TotalHours}/{Stored.Instant(end)}"), end, most, whose.StartsWith("phone/", StringComparison.Ordinal));
        }
    }
}
