using Linli.Api.Events;
using Linli.Api.Storage;

namespace Linli.Tests.Realtime;

/// <summary>Whoever holds a pass may follow the topic; its id is <c>{resident}:{topic}</c>.</summary>
public sealed record Pass : Document
{
    /// <summary>The community on a pass that the gate fails to read.</summary>
    public const string Illegible = "?";

    public static string IdOf(string residentId, string topic) => $"{residentId}:{topic}";
}

/// <summary>A session that is open as long as it is stored.</summary>
public sealed record Visit : Document;

/// <summary>Something to hear.</summary>
public sealed record NotePinned(string Topic, int Number) : ForumEvent
{
    public string? AlsoOn { get; init; }

    /// <summary>Makes it heavy.</summary>
    public string? Ballast { get; init; }

    public override Audience Audience => new(AlsoOn is null ? [Topic] : [Topic, AlsoOn]);
}

public sealed record PassWithdrawn(string ResidentId) : ForumEvent, IEndsAccess
{
    public override Audience Audience => Audience.Resident(ResidentId);
}

public sealed record DoorsChanged : ForumEvent, IChangesAccess
{
    public override Audience Audience => Audience.Nobody;
}

public sealed record VisitEnded(string SessionId) : ForumEvent, IEndsSession
{
    public override Audience Audience => Audience.Nobody;
}

internal sealed class PassGate(string kind, IDocumentStore store) : ITopicGate
{
    public string Kind => kind;

    public async ValueTask<string?> Admit(string residentId, string id, CancellationToken cancel)
    {
        var pass = await store.Find<Pass>(Pass.IdOf(residentId, $"{kind}/{id}"), cancel);
        return pass?.CommunityId == Pass.Illegible ? throw new InvalidOperationException("The pass cannot be read.") : pass?.CommunityId;
    }
}

internal sealed class VisitGate(IDocumentStore store) : ISessionGate
{
    public async ValueTask<bool> IsOpen(string sessionId, CancellationToken cancel) => await store.Find<Visit>(sessionId, cancel) is not null;
}
