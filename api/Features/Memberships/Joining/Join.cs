using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Communities.Compounds;
using Linli.Api.Features.Communities.Register;
using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Memberships.Joining;

/// <summary>Somebody who scanned the code asks to join a dwelling. An owner whom the register knows is in at once; others wait for the committee.</summary>
public static class Join
{
    /// <summary>Homes a person may be waiting for at once; a family's few, not a search for somebody's.</summary>
    public const int MostWaiting = 5;

    /// <param name="RealName">For the committee only (后台实名); neighbours see the nickname.</param>
    public sealed record Request(
        [Required] Guid? Id,
        [Required, StringLength(32, MinimumLength = 1)] string DwellingId,
        [Required, EnumDataType(typeof(Relation))] Relation? Relation,
        [Required, StringLength(40, MinimumLength = 1)] string RealName);

    internal static void Map(IEndpointRouteBuilder join) =>
        join.MapPost("/{token}", Handle).WithName("join").WithSummary("Asks to join a dwelling; active at once when the register knows the owner, else waiting.");

    internal static async Task<Results<Created<MembershipView>, ProblemHttpResult>> Handle(
        string token, Request request, Caller caller, JoinLinks links, Vault vault, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var (compound, problem) = await links.Open(token, cancel);
        if (compound is null) return problem!;
        if (await store.Find<Resident>(caller.ResidentId, cancel) is not { } resident) return Problems.SignedOut();

        var decided = await store.Decide(() => Ask(request, compound, resident, vault, store, clock.GetUtcNow(), cancel), cancel);
        return decided.Problem is { } refusal ? refusal
            : TypedResults.Created($"/api/v1/memberships/{decided.Membership!.Id}", await MembershipView.Of(decided.Membership, store, cancel));
    }

    private static async Task<(Changes?, (Membership? Membership, ProblemHttpResult? Problem))> Ask(
        Request request, Compound compound, Resident resident, Vault vault, IDocumentStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var id = $"{request.Id:N}";
        if (await store.Find<Membership>(id, cancel) is { } earlier)
            return earlier.ResidentId == resident.Id && earlier.DwellingId == request.DwellingId ? (null, (earlier, null)) : (null, (null, Problems.IdTaken()));
        if (await store.Find<Dwelling>(request.DwellingId, cancel) is not { } dwelling || dwelling.CompoundId != compound.Id) return (null, (null, Problems.NotFound("dwelling")));
        var waiting = (await store.List(Query.On(Membership.OfResident, resident.Id, MembershipStatus.Waiting).Take(100), cancel)).Items;
        var active = await store.ListAll(Query.On(Membership.OfResident, resident.Id, MembershipStatus.Active), cancel);
        if (waiting.Concat(active).FirstOrDefault(open => open.DwellingId == dwelling.Id) is { } open)
            // The same request again, committed since we looked for it.
            return open.Id == id ? (null, (open, null)) : (null, (null, Problems.AlreadyJoined()));

        var asked = new Membership
        {
            Id = id, CommunityId = compound.CommunityId, PlaceId = compound.CommunityId, ResidentId = resident.Id, DwellingId = dwelling.Id,
            Relation = request.Relation, AskedAt = now, NameCipher = vault.Seal(Membership.NamePurpose, request.RealName.Trim()),
        };
        var match = RegisterMatch.Of(await store.Find<RegisterEntry>(dwelling.Id, cancel), resident.PhoneHash, request.RealName, vault);
        if (!match.Admits(asked.Relation) && waiting.Count >= MostWaiting) return (null, (null, Problems.TooManyWaiting(MostWaiting)));

        // Counting on the dwelling makes an import that would remove it decide again.
        var changes = new Changes().Replace(dwelling with { JoinCount = dwelling.JoinCount + 1 });
        var result = match.Admits(asked.Relation) ? asked.Match(now) : asked;
        changes.Add(result).Announce(new QueueChanged(id) { CommunityId = compound.CommunityId });
        if (result.Status == MembershipStatus.Waiting) changes.Announce(new MembershipAsked(id, resident.Id) { CommunityId = compound.CommunityId });
        else changes.Announce(new MembershipApproved(id, resident.Id) { CommunityId = compound.CommunityId })
            .Add(AuditEntry.In(compound.CommunityId, resident.Id, AuditedAct.MembershipMatched, now).About(resident.Id, id));
        return (changes, (result, null));
    }
}
