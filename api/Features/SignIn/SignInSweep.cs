using Linli.Api.Features.SignIn.Codes;
using Linli.Api.Features.Sweeps;
using Linli.Api.Storage;

namespace Linli.Api.Features.SignIn;

/// <summary>
/// Removes what was needed for signing in and is no more (个人信息保护法 19: kept for the shortest time). The six months of 网络安全法 21 are for
/// logs: who used which power stays in the audit log, whatever becomes of a session.
/// </summary>
public sealed class SignInSweep(IDocumentStore store, TimeProvider clock, ILogger<SignInSweep> log) : ISweep
{
    /// <summary>A session that has ended is kept so long, for somebody who asks what happened to their account.</summary>
    public static readonly TimeSpan EndedSession = TimeSpan.FromDays(30);

    /// <summary>A code, and how many were asked for.</summary>
    public static readonly TimeSpan OldCode = TimeSpan.FromDays(1);

    public string Name => "sign-in";

    public TimeSpan Interval { get; } = TimeSpan.FromHours(1);

    public async Task Sweep(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var sessions = await store.RemoveAll(Query.On(Session.Expiring).To(now - EndedSession), cancel);
        var codes = await store.RemoveAll(Query.On(SignInCode.ByTime).To(now - OldCode), cancel);
        await store.RemoveAll(Query.On(CodesAsked.ByEnd).To(now - OldCode), cancel);
        if (sessions + codes > 0) log.LogInformation("Signing in: {Sessions} ended sessions and {Codes} old codes removed.", sessions, codes);
    }
}
