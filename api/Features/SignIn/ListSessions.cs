using Linli.Api.Features.Residents;
using Linli.Api.Http;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.SignIn;

/// <summary>The devices on which the caller is signed in, the last used first.</summary>
public static class ListSessions
{
    public sealed record SessionView(string Id, string Device, DateTimeOffset StartedAt, DateTimeOffset RefreshedAt, DateTimeOffset ExpiresAt, bool IsThis);

    internal static void Map(IEndpointRouteBuilder sessions) => sessions.MapGet("", Handle).WithName("listSessions").WithSummary("The devices on which I am signed in.");

    internal static async Task<Results<Ok<Page<SessionView>>, ProblemHttpResult>> Handle(
        [AsParameters] Listing listing, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (!listing.TryApply(Query.On(Session.OfResident, caller.ResidentId, true).Backwards(), out var query)) return Problems.BadCursor();
        var page = await store.List(query, cancel);
        var valid = page.Items.Where(session => session.IsValid(clock.GetUtcNow()));
        return TypedResults.Ok(new Page<SessionView>([.. valid.Select(session => View(session, caller))], page.Next));
    }

    private static SessionView View(Session session, Caller caller) =>
        new(session.Id, session.Device, session.StartedAt, session.RefreshedAt, session.ExpiresAt, session.Id == caller.SessionId);
}
