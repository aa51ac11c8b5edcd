using System.Globalization;
using System.Security.Cryptography;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn.Codes;

/// <summary>The code last sent to a phone. Its id is the phone's keyed hash: one phone, one code.</summary>
public sealed record SignInCode : Document
{
    public static readonly Index<SignInCode> ByTime = Index.On<SignInCode>(code => code.SentAt);

    /// <summary>
    /// Wrong tries after which a code is good no more. The next one has its own tries: locking the phone for longer would let anybody lock out its owner.
    /// What bounds guessing is how many codes a phone gets in a day (<see cref="Http.Bounds.RateLimits.CodesPerPhone"/>).
    /// </summary>
    public const int MostTries = 5;

    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(5);

    /// <summary>Between two codes to one phone.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(60);

    public required string CodeHash { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    public int WrongTries { get; init; }

    public bool IsUsedUp => WrongTries >= MostTries;

    public static string NewCode() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    public static string HashOf(Vault vault, string phoneHash, string code) => vault.Hash("sign-in-code", $"{phoneHash}/{code}");

    /// <summary>How long until another code may be sent; zero when now.</summary>
    public TimeSpan WaitToSend(DateTimeOffset now) => SentAt + Pause > now ? SentAt + Pause - now : TimeSpan.Zero;

    public bool IsUsable(DateTimeOffset now) => UsedAt is null && now < SentAt + Validity;

    public SignInCode Sent(string codeHash, DateTimeOffset now) => this with { CodeHash = codeHash, SentAt = now, UsedAt = null, WrongTries = 0 };

    /// <summary>The provider did not take the message: whatever code was there before is good again, and the next may be sent at once. Wrong tries still count.</summary>
    public SignInCode NotSent(SignInCode? earlier, DateTimeOffset now) => earlier is null
        ? this with { UsedAt = now, SentAt = now - Validity }
        : this with { CodeHash = earlier.CodeHash, SentAt = earlier.SentAt, UsedAt = earlier.UsedAt, WrongTries = earlier.WrongTries + WrongTries };

    public SignInCode Used(DateTimeOffset now) => this with { UsedAt = now };

    public SignInCode Wrong() => this with { WrongTries = WrongTries + 1 };
}
