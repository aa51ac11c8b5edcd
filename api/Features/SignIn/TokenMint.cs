using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.Extensions.Options;

namespace Linli.Api.Features.SignIn;

/// <param name="AccessToken">For the header <c>Authorization: Bearer …</c>.</param>
/// <param name="RefreshToken">Good once: refreshing answers with the next one. When that answer was lost the same one may be sent again, until one of the new tokens is used; after that it ends the session.</param>
/// <param name="ExpiresIn">Seconds for which the access token is good.</param>
public sealed record Tokens(string AccessToken, string RefreshToken, int ExpiresIn);

/// <summary>Issues ASP.NET Core bearer tokens that name the session and its generation.</summary>
public sealed class TokenMint(IOptionsMonitor<BearerTokenOptions> options, TimeProvider clock)
{
    public const string SessionClaim = "sid";
    private const string GenerationClaim = "gen";

    public static readonly TimeSpan AccessTime = TimeSpan.FromMinutes(30);

    private BearerTokenOptions Options => options.Get(BearerTokenDefaults.AuthenticationScheme);

    public Tokens Issue(Session session)
    {
        var now = clock.GetUtcNow();
        return new Tokens(
            Options.BearerTokenProtector.Protect(Ticket(session, now + AccessTime, $"{BearerTokenDefaults.AuthenticationScheme}:AccessToken")),
            Options.RefreshTokenProtector.Protect(Ticket(session, session.ExpiresAt, $"{BearerTokenDefaults.AuthenticationScheme}:RefreshToken")),
            (int)AccessTime.TotalSeconds);
    }

    /// <returns>The session's id and the generation the token was issued for; null when the token is not ours or has expired.</returns>
    public (string SessionId, int Generation)? ReadRefreshToken(string token)
    {
        var ticket = Options.RefreshTokenProtector.Unprotect(token);
        return ticket?.Properties.ExpiresUtc > clock.GetUtcNow()
            && ticket.Principal.FindFirstValue(SessionClaim) is { } session
            && GenerationOf(ticket.Principal) is { } generation ? (session, generation) : null;
    }

    public static int? GenerationOf(ClaimsPrincipal holder) =>
        int.TryParse(holder.FindFirstValue(GenerationClaim), System.Globalization.CultureInfo.InvariantCulture, out var generation) ? generation : null;

    private static AuthenticationTicket Ticket(Session session, DateTimeOffset expires, string scheme) => new(
        new ClaimsPrincipal(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, session.ResidentId),
                new Claim(SessionClaim, session.Id),
                new Claim(GenerationClaim, session.Generation.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ], BearerTokenDefaults.AuthenticationScheme)),
        new AuthenticationProperties { ExpiresUtc = expires }, scheme);
}
