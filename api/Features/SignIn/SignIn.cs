using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Residents;
using Linli.Api.Features.SignIn.Codes;
using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.SignIn;

/// <summary>Exchanges a phone and its code for tokens; the first time, this makes the account.</summary>
public static class SignIn
{
    public sealed record Request(
        [Required, StringLength(24)] string Phone,
        [Required, RegularExpression("^[0-9]{6}$")] string Code,
        [StringLength(80)] string? Device);

    internal static void Map(IEndpointRouteBuilder signIn) => signIn.MapPost("", Handle).WithName("signIn").WithSummary("Exchanges a phone and its code for tokens.");

    internal static async Task<Results<Ok<Tokens>, ProblemHttpResult>> Handle(
        Request request, Vault vault, TokenMint mint, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (!PhoneNumber.TryParse(request.Phone, out var phone)) return Problems.Invalid("phone", ("请输入正确的手机号。", "Enter a valid phone number."));

        var (now, phoneHash) = (clock.GetUtcNow(), phone.Hash(vault));
        var refusal = await store.Change<SignInCode, Refusal>(phoneHash, code => Try(code, SignInCode.HashOf(vault, phoneHash, request.Code), now), cancel);
        if (refusal is null or { IsWrong: true }) return Problems.WrongCode();
        if (refusal.Wait is { } wait) return Problems.TooManyWrongCodes(wait);

        var resident = await FindOrAdd(phone, phoneHash, vault, store, now, cancel);
        var session = Session.Start(resident.Id, request.Device ?? "", now);
        await store.Commit(new Changes().Add(session), cancel);
        return TypedResults.Ok(mint.Issue(session));
    }

    // Using the code up is guarded by its version, so two requests with one code make one session.
    private static (Changes?, Refusal) Try(SignInCode code, string hash, DateTimeOffset now)
    {
        if (!code.IsUsable(now)) return (null, new Refusal(IsWrong: true, null));
        if (code.IsUsedUp) return (null, new Refusal(IsWrong: false, code.WaitToSend(now)));
        if (code.CodeHash == hash) return (new Changes().Replace(code.Used(now)), new Refusal(IsWrong: false, null));
        var wrong = code.Wrong();
        return (new Changes().Replace(wrong), wrong.IsUsedUp ? new Refusal(IsWrong: false, wrong.WaitToSend(now)) : new Refusal(IsWrong: true, null));
    }

    private static async Task<Resident> FindOrAdd(PhoneNumber phone, string phoneHash, Vault vault, IDocumentStore store, DateTimeOffset now, CancellationToken cancel)
    {
        if (await store.ResidentByPhone(phoneHash, cancel) is { } known) return known;
        var resident = Resident.Join(phoneHash, phone.Seal(vault), now);
        try
        {
            await store.Commit(new Changes().Add(resident), cancel);
            return resident;
        }
        catch (DuplicateException)
        {
            return (await store.ResidentByPhone(phoneHash, cancel))!;
        }
    }

    private sealed record Refusal(bool IsWrong, TimeSpan? Wait);
}
