using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn;

/// <summary>One signed-in device. Access tokens name it, so ending it signs the device out at once.</summary>
public sealed record Session : Document, IAboutResident
{
    public static readonly Index<Session> OfResident = Index.On<Session>(s => s.ResidentId, s => s.IsOpen, s => s.RefreshedAt);
    public static readonly Index<Session> Expiring = Index.On<Session>(s => s.ExpiresAt);

    /// <summary>A session not refreshed for this long ends by itself.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromDays(60);

    public required string ResidentId { get; init; }

    /// <summary>What the client calls itself, e.g. "Wang's phone"; at most 80 characters.</summary>
    public string Device { get; init; } = "";

    /// <summary>Counts refreshes; a refresh token of an earlier generation was used before.</summary>
    public int Generation { get; init; }

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

    public Session Refresh(DateTimeOffset now) => this with { Generation = Generation + 1, RefreshedAt = now, ExpiresAt = now + Idle };

    public Session End(DateTimeOffset now) => this with { EndedAt = now };
}
