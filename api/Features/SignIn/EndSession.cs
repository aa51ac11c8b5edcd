using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.SignIn;

/// <summary>Signs out one device, this one, or all of them.</summary>
public static class EndSession
{
    internal static void Map(IEndpointRouteBuilder sessions)
    {
        sessions.MapDelete("/{sessionId}", Handle).WithName("endSession").WithSummary("Signs out one of my devices; `current` is this one.");
        sessions.MapDelete("", HandleAll).WithName("endAllSessions").WithSummary("Signs out everywhere, this device included.");
    }

    internal static async Task<Results<NoContent, ProblemHttpResult>> Handle(string sessionId, Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        var id = sessionId == "current" ? caller.SessionId : sessionId;
        if (await store.Find<Session>(id, cancel) is not { } session || session.ResidentId != caller.ResidentId) return Problems.NotFound("session");
        await End(store, id, clock.GetUtcNow(), cancel);
        return TypedResults.NoContent();
    }

    internal static async Task<NoContent> HandleAll(Caller caller, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        while (await store.List(Query.On(Session.OfResident, caller.ResidentId, true).Take(100), cancel) is { Items.Count: > 0 } open)
            foreach (var session in open.Items) await End(store, session.Id, clock.GetUtcNow(), cancel);
        return TypedResults.NoContent();
    }

    internal static Changes Ending(Session session, DateTimeOffset now) =>
        new Changes().Replace(session.End(now)).Announce(new SessionEnded(session.ResidentId, session.Id));

    private static Task<bool> End(IDocumentStore store, string id, DateTimeOffset now, CancellationToken cancel) =>
        store.Change<Session, bool>(id, session => session.IsOpen ? (Ending(session, now), true) : (null, true), cancel);
}
