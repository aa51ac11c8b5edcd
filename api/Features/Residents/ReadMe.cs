using Linli.Api.Http.Errors;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Residents;

/// <summary>The caller's own account.</summary>
public static class ReadMe
{
    /// <param name="Id">The resident's id; what neighbours see of it is the nickname.</param>
    /// <param name="Phone">Masked: country code and the last four digits.</param>
    /// <param name="Nickname">Chosen freely; shown beside what they write.</param>
    /// <param name="AvatarPhotoId">A photo they uploaded.</param>
    /// <param name="Language"><c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="IsOperator">Installs districts.</param>
    /// <param name="Version">Counts the changes of the account; another number, another account to show.</param>
    public sealed record MeView(string Id, string Phone, string Nickname, string? AvatarPhotoId, string Language, bool IsOperator, long Version)
    {
        internal static MeView Of(Resident resident, Caller caller, Vault vault) => new(
            resident.Id, Masked(SignIn.PhoneNumber.Open(vault, resident.PhoneCipher)), resident.Nickname, resident.AvatarPhotoId, resident.Language, caller.IsOperator, resident.Version);

        private static string Masked(string phone) => string.Concat(phone.AsSpan(0, 3), "*******", phone.AsSpan(phone.Length - 4));
    }

    internal static void Map(IEndpointRouteBuilder me) => me.MapGet("", Handle).WithName("readMe").WithSummary("My own account.");

    internal static async Task<Results<Ok<MeView>, ProblemHttpResult>> Handle(Caller caller, Vault vault, IDocumentStore store, CancellationToken cancel) =>
        await store.Find<Resident>(caller.ResidentId, cancel) is { } resident ? TypedResults.Ok(MeView.Of(resident, caller, vault)) : Problems.NotFound("resident");
}
