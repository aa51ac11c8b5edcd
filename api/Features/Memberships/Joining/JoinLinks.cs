using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>Settings <c>JoinLinks</c>.</summary>
public sealed class JoinLinkOptions
{
    /// <summary>Where residents reach the forum, e.g. <c>https://linli.example.cn</c>; the address of the request when not set.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Days for which a link works; a poster hangs in the hall for long.</summary>
    [Range(1, 3650)]
    public int Days { get; set; } = 365;
}

/// <summary>
/// The link behind a compound's QR code. Its signature shows that we made it; the version in it is compared with the
/// compound's, so that issuing a new link ends the old one.
/// </summary>
public sealed class JoinLinks(Vault vault, IOptions<JoinLinkOptions> options, IDocumentStore store, TimeProvider clock)
{
    public const int LongestToken = 300;
    private const string Purpose = "join-link";

    public TimeSpan Lifetime => TimeSpan.FromDays(options.Value.Days);

    public string TokenOf(Compound compound) => vault.Sign(Purpose, string.Create(CultureInfo.InvariantCulture, $"{compound.JoinLinkVersion}:{compound.Id}"));

    public string UrlOf(Compound compound, HttpRequest request) =>
        $"{options.Value.PublicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}"}/join/{TokenOf(compound)}";

    /// <summary>Whether the compound's present link can be shown: there is one, and it has not expired.</summary>
    public ProblemHttpResult? Unusable(Compound compound) =>
        compound.JoinLinkVersion == 0 ? Problems.NoJoinLink() : compound.JoinLinkExpiresAt <= clock.GetUtcNow() ? Problems.JoinLinkExpired() : null;

    /// <returns>The compound to which the token opens the door, or why it does not.</returns>
    public async Task<(Compound? Compound, ProblemHttpResult? Problem)> Open(string token, CancellationToken cancel)
    {
        if (token.Length > LongestToken || vault.Verify(Purpose, token) is not { } text) return (null, Problems.JoinLinkInvalid());
        var parts = text.Split(':', 2);
        if (await store.Find<Compound>(parts[1], cancel) is not { } compound) return (null, Problems.JoinLinkInvalid());
        if (parts[0] != compound.JoinLinkVersion.ToString(CultureInfo.InvariantCulture)) return (null, Problems.JoinLinkReplaced());
        return Unusable(compound) is { } problem ? (null, problem) : (compound, null);
    }
}
