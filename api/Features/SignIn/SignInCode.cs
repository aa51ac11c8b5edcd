using System.Globalization;
using System.Security.Cryptography;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn;

/// <summary>The code last sent to a phone. Its id is the phone's keyed hash: one phone, one code.</summary>
public sealed record SignInCode : Document
{
    public static readonly Index<SignInCode> ByTime = Index.On<SignInCode>(code => code.SentAt);

    public const int MostTries = 5;

    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(5);

    /// <summary>Between two codes to one phone.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(60);

    /// <summary>After <see cref="MostTries"/> wrong codes no code of this phone is taken for so long.</summary>
    public static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    public required string CodeHash { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    public int WrongTries { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    public static string HashOf(Vault vault, string phoneHash, string code) => vault.Hash("sign-in-code", $"{phoneHash}/{code}");

    /// <summary>How long until another code may be sent; zero when now. A lock outlives new codes: they would be a way around it.</summary>
    public TimeSpan WaitToSend(DateTimeOffset now) => Longest(SentAt + Pause - now, (LockedUntil ?? now) - now);

    public TimeSpan WaitToTry(DateTimeOffset now) => Longest((LockedUntil ?? now) - now, TimeSpan.Zero);

    public bool IsUsable(DateTimeOffset now) => UsedAt is null && now < SentAt + Validity;

    public SignInCode Sent(string codeHash, DateTimeOffset now) => this with { CodeHash = codeHash, SentAt = now, UsedAt = null, LockedUntil = null, WrongTries = LockedUntil is null ? WrongTries : 0 };

    /// <summary>The provider did not take the message: whatever code was there before is good again, and the next may be sent at once. Wrong tries still count.</summary>
    public SignInCode NotSent(SignInCode? earlier, DateTimeOffset now) => earlier is null
        ? this with { UsedAt = now, SentAt = now - Validity }
        : this with { CodeHash = earlier.CodeHash, SentAt = earlier.SentAt, UsedAt = earlier.UsedAt };

    public SignInCode Used(DateTimeOffset now) => this with { UsedAt = now, WrongTries = 0 };

    public SignInCode Wrong(DateTimeOffset now) =>
        WrongTries + 1 < MostTries ? this with { WrongTries = WrongTries + 1 } : this with { WrongTries = 0, LockedUntil = now + Lock, UsedAt = now };

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => TimeSpan.FromTicks(Math.Max(0, Math.Max(one.Ticks, other.Ticks)));
}
