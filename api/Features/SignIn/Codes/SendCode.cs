using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Linli.Api.Http.Bounds;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Sms;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Linli.Api.Features.SignIn.Codes;

/// <summary>Sends a code to a phone. The answer is the same whether or not the phone has an account.</summary>
public static partial class SendCode
{
    private const int RetryAfterSeconds = 5;

    public sealed record Request([Required, StringLength(24)] string Phone);

    /// <param name="ExpiresIn">Seconds for which the code is good.</param>
    /// <param name="Code">Only in development, where no message is sent.</param>
    public sealed record Answer(int ExpiresIn, string? Code);

    internal static void Map(IEndpointRouteBuilder signIn) => signIn.MapPost("/codes", Handle).WithName("sendCode").WithSummary("Sends a sign-in code to a phone.");

    internal static async Task<Results<Ok<Answer>, ProblemHttpResult>> Handle(
        Request request, HttpContext http, Vault vault, ISms sms, IDocumentStore store, IOptions<RateLimits> limits, TimeProvider clock, ILogger<SignInCode> log, CancellationToken cancel)
    {
        if (!PhoneNumber.TryParse(request.Phone, out var phone)) return Problems.Invalid("phone", ("请输入正确的手机号。", "Enter a valid phone number."));

        var (now, id, code) = (clock.GetUtcNow(), phone.Hash(vault), SignInCode.NewCode());
        var earlier = await store.Find<SignInCode>(id, cancel);
        if (earlier?.WaitToSend(now) is { Ticks: > 0 } wait) return Problems.CodeTooSoon(wait);
        var bounds = new CodeBounds(http.Connection.RemoteIpAddress, id, limits.Value, vault, store, now);
        if (await bounds.Count(cancel) is { } refusal) return refusal;

        var hash = SignInCode.HashOf(vault, id, code);
        try
        {
            await store.Commit(earlier is null ? new Changes().Add(new SignInCode { Id = id, CodeHash = hash, SentAt = now }) : new Changes().Replace(earlier.Sent(hash, now)), cancel);
        }
        catch (Exception raced) when (raced is DuplicateException or ConflictException)
        {
            return Problems.CodeTooSoon(SignInCode.Pause);
        }

        try
        {
            return TypedResults.Ok(new Answer((int)SignInCode.Validity.TotalSeconds, await sms.SendCode(phone.Text, code, CultureInfo.CurrentUICulture.Name, cancel)));
        }
        catch (SmsFailedException failed)
        {
            LogFailed(log, failed);
            // Not with the request's token: a caller who hangs up must not leave the phone without its earlier code.
            await bounds.Uncount();
            await store.Change<SignInCode, bool>(id, stored => stored.CodeHash == hash ? (new Changes().Replace(stored.NotSent(earlier, now)), true) : (null, false), CancellationToken.None);
            return Problems.SmsFailed(RetryAfterSeconds);
        }
    }

    // The provider's answer, never the phone.
    [LoggerMessage(LogLevel.Warning, "A sign-in code could not be sent")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
