using System.ComponentModel.DataAnnotations;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.SignIn;

/// <summary>Exchanges a refresh token for new tokens. A replayed one ends the session: somebody else has it. <see cref="Session.Refresh"/> tells a replay from a lost reply.</summary>
public static class Refresh
{
    public sealed record Request([Required, StringLength(4000)] string RefreshToken);

    internal static void Map(IEndpointRouteBuilder signIn) => signIn.MapPost("/refresh", Handle).WithName("refresh").WithSummary("Exchanges a refresh token for new tokens.");

    internal static async Task<Results<Ok<Tokens>, ProblemHttpResult>> Handle(
        Request request, TokenMint mint, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (mint.ReadRefreshToken(request.RefreshToken) is not { } token) return Problems.BadRefreshToken();

        var now = clock.GetUtcNow();
        var refreshed = await store.Change<Session, Session?>(token.SessionId, session =>
        {
            if (!session.IsValid(now)) return (null, null);
            return session.Refresh(token.Generation, now) is { } next ? (new Changes().Replace(next), next) : (EndSession.Ending(session, now), null);
        }, cancel);
        return refreshed is null ? Problems.BadRefreshToken() : TypedResults.Ok(mint.Issue(refreshed));
    }
}
