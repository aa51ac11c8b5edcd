using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn;

/// <summary>One signed-in device. Access tokens name it, so ending it signs the device out at once.</summary>
public sealed record Session : Document, IAboutResident
{
    public static readonly Index<Session> OfResident = Index.On<Session>(s => s.ResidentId, s => s.IsOpen, s => s.RefreshedAt);
    /// <summary>By when it ended or will end.</summary>
    public static readonly Index<Session> Expiring = Index.On<Session>(s => s.ExpiresAt);

    /// <summary>A session not refreshed for this long ends by itself.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(60);

    public required string ResidentId { get; init; }

    /// <summary>What the client calls itself, e.g. "Wang's phone"; at most 80 characters.</summary>
    public string Device { get; init; } = "";

    /// <summary>Counts refreshes; a refresh token of an earlier generation was used before.</summary>
    public int Generation { get; init; }

    /// <summary>The newest generation that came back to us, as an access or refresh token: its holder has the reply that brought it.</summary>
    public int UsedGeneration { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset RefreshedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public bool IsOpen => EndedAt is null;

    public bool IsValid(DateTimeOffset now) => IsOpen && now < ExpiresAt;

    public static Session Start(string residentId, string device, DateTimeOffset now) => new()
    {
        Id = NewId(), ResidentId = residentId, Device = device, StartedAt = now, RefreshedAt = now, ExpiresAt = now + Idle,
    };

    /// <summary>
    /// Refreshed by a token of this generation; null when the token was replayed. The newest token brings the next generation. The one before it brings the
    /// newest again as long as nothing of the newest was ever used: the reply may have been lost, and whoever has that reply cannot be told from whoever
    /// lost it. No time bounds this: a phone may ask again only after a night without a network, and a thief gains nothing by waiting, since one use of
    /// the newest by either side ends it, and from then on the older token gives the theft away (RFC 9700 §4.14.2).
    /// </summary>
    public Session? Refresh(int generation, DateTimeOffset now) =>
        generation == Generation ? this with { Generation = Generation + 1, UsedGeneration = Generation, RefreshedAt = now, ExpiresAt = now + Idle }
        : generation == Generation - 1 && AwaitsFirstUse(Generation) ? this with { RefreshedAt = now, ExpiresAt = now + Idle }
        : null;

    /// <summary>Whether a token of this generation is the first of it to come back.</summary>
    public bool AwaitsFirstUse(int generation) => generation == Generation && UsedGeneration < generation;

    public Session Use(int generation) => this with { UsedGeneration = generation };

    public Session End(DateTimeOffset now) => this with { EndedAt = now, ExpiresAt = ExpiresAt < now ? ExpiresAt : now };
}
