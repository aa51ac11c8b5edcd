using System.Security.Claims;
using Linli.Api.Features.SignIn;

namespace Linli.Api.Features.Residents;

/// <summary>
/// Loads who is calling, as they are now: a session that has ended is nobody, and a membership that has ended is gone,
/// whatever the token says.
/// </summary>
public sealed class CallerMiddleware(RequestDelegate next, Callers callers)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            var user = context.User;
            var caller = await callers.Load(user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.FindFirstValue(TokenMint.SessionClaim)!, TokenMint.GenerationOf(user) ?? 0, context.RequestAborted);
            if (caller is null) context.User = new ClaimsPrincipal(new ClaimsIdentity());
            else context.Features.Set(caller);
        }

        await next(context);
    }
}
