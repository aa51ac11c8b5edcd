using Linli.Api.Features.Communities.Compounds;

namespace Linli.Api.Features.Memberships.Joining;

/// <param name="Url">What the QR code holds.</param>
public sealed record JoinLinkView(string Url, string Token, DateTimeOffset ExpiresAt)
{
    internal static JoinLinkView Of(Compound compound, JoinLinks links, HttpRequest request) =>
        new(links.UrlOf(compound, request), links.TokenOf(compound), compound.JoinLinkExpiresAt);
}
