using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;

namespace Linli.Api.Features.SignIn;

/// <summary>
/// Remembers the tickets of access tokens seen lately: decrypting one costs more than the rest of a small request.
/// Expiry and the session are still checked on each request.
/// </summary>
public sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> inner) : ISecureDataFormat<AuthenticationTicket>
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, AuthenticationTicket> _tickets = new();

    public string Protect(AuthenticationTicket data) => inner.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText)
    {
        if (protectedText is null) return null;
        if (_tickets.TryGetValue(protectedText, out var known)) return known;
        if (inner.Unprotect(protectedText) is not { } ticket) return null;
        if (_tickets.Count >= Most) _tickets.Clear();
        return _tickets[protectedText] = ticket;
    }

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose) => inner.Unprotect(protectedText, purpose);
}
