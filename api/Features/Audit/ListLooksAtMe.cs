using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Audit;

/// <summary>Who looked at the caller's real name and phone: when, where, in which office and why.</summary>
public static class ListLooksAtMe
{
    /// <param name="Id">Of the entry in the audit log.</param>
    /// <param name="At">When.</param>
    /// <param name="CommunityId">Where.</param>
    /// <param name="By">Who looked.</param>
    /// <param name="Office">In which office: <c>secretary</c> or <c>committee</c>.</param>
    /// <param name="Reason">The purpose that was stated.</param>
    public sealed record LookView(string Id, DateTimeOffset At, string CommunityId, PersonView By, string? Office, string? Reason);

    internal static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/me/identity-looks", Handle).WithTags("Me").WithName("listLooksAtMe").WithSummary("Who looked at my real name and phone, when and why.");

    internal static async Task<Results<Ok<Page<LookView>>, ProblemHttpResult>> Handle(
        [AsParameters] Listing listing, Caller caller, IDocumentStore store, CancellationToken cancel)
    {
        if (!listing.TryApply(Query.On(AuditEntry.AboutResident, caller.ResidentId, AuditedAct.IdentitySeen).Backwards(), out var page)) return Problems.BadCursor();
        var looks = await store.List(page, cancel);
        var nicknames = (await store.FindMany<Resident>([.. looks.Items.Select(look => look.ActorId).Distinct()], cancel)).ToDictionary(person => person.Id, person => person.Nickname);
        return TypedResults.Ok(looks.Select(look => new LookView(
            look.Id, look.At, look.CommunityId, new PersonView(look.ActorId, nicknames.GetValueOrDefault(look.ActorId)), look.Detail, look.Reason)));
    }
}
