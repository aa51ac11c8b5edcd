using Linli.Api.Events;
using Linli.Api.Features.SignIn.Codes;
using Linli.Api.Features.Sweeps;
using Microsoft.AspNetCore.Authentication.BearerToken;

namespace Linli.Api.Features.SignIn;

public static class SignInFeature
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(BearerTokenDefaults.AuthenticationScheme).AddBearerToken(bearer =>
        {
            bearer.BearerTokenExpiration = TokenMint.AccessTime;
            bearer.RefreshTokenExpiration = Session.Idle;
            // A browser cannot set headers on a WebSocket.
            bearer.Events.OnMessageReceived = message =>
            {
                if (message.Request.Path.StartsWithSegments("/live") && message.Request.Query["access_token"] is [{ } token]) message.Token = token;
                return Task.CompletedTask;
            };
        });
        builder.Services.PostConfigure<BearerTokenOptions>(BearerTokenDefaults.AuthenticationScheme,
            bearer => bearer.BearerTokenProtector = new RememberedTickets(bearer.BearerTokenProtector));
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<TokenMint>().AddSingleton<ISessionGate, SessionGate>().AddSweep<SignInSweep>();
    }

    public static void MapSignIn(this IEndpointRouteBuilder api)
    {
        var signIn = api.MapGroup("/sign-in").WithTags("Sign-in").AllowAnonymous();
        SendCode.Map(signIn);
        SignIn.Map(signIn);
        Refresh.Map(signIn);

        var sessions = api.MapGroup("/me/sessions").WithTags("Sign-in");
        ListSessions.Map(sessions);
        EndSession.Map(sessions);
    }
}
