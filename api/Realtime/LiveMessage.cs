using System.Collections.Immutable;
using Linli.Api.Events;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Linli.Api.Realtime;

/// <summary>What a client hears: the one server message, <c>event</c>.</summary>
/// <param name="Cursor">Give it back as <c>since</c> to hear what came after. A decimal number as text; later events have greater ones.</param>
/// <param name="Type">The event's name in kebab-case.</param>
/// <param name="At">When it was committed.</param>
/// <param name="Topics">On which topics it is heard, whether followed or not; <c>me</c> when it concerns the hearer. Others it concerns are not named.</param>
/// <param name="Data">The event's own fields, ids only.</param>
internal sealed record LiveEvent(string Cursor, string Type, DateTimeOffset At, ImmutableArray<string> Topics, object Data);

/// <summary>An event on its way out, serialized once however many hear it.</summary>
internal sealed class LiveMessage
{
    private const string Residents = TopicName.Resident + "/";

    private readonly ImmutableArray<string> _concerned;
    private readonly SerializedHubMessage _forAll;
    private readonly SerializedHubMessage? _forConcerned;

    private LiveMessage(EventCursor cursor, Topic[] topics, ImmutableArray<string> concerned, LiveEvent content)
    {
        (Cursor, Topics, _concerned) = (cursor, topics, concerned);
        _forAll = Serialized(content);
        if (concerned.Length > 0) _forConcerned = Serialized(content with { Topics = content.Topics.Add("me") });
    }

    public EventCursor Cursor { get; }

    /// <summary>Those of its topics that somebody here follows; empty when it is meant for one connection only.</summary>
    public Topic[] Topics { get; }

    public static LiveMessage Of(LoggedEvent logged, params Topic[] topics)
    {
        var all = logged.Event.Audience.Topics;
        var shared = all.RemoveAll(IsResident);
        return new LiveMessage(logged.Cursor, topics, shared.Length == all.Length ? [] : all.RemoveAll(topic => !IsResident(topic)),
            new LiveEvent(logged.Cursor.ToString(), logged.Type, logged.At, shared, logged.Event));
    }

    public static LiveMessage TopicLeft(TopicName topic, EventCursor cursor, DateTimeOffset at) =>
        new(cursor, [], [], new LiveEvent(cursor.ToString(), "topic-left", at, [topic.ToString()], new { topic = topic.ToString() }));

    /// <summary>As this resident hears it.</summary>
    public SerializedHubMessage For(string residentId) =>
        _forConcerned is not null && _concerned.Contains(Residents + residentId) ? _forConcerned : _forAll;

    private static bool IsResident(string topic) => topic.StartsWith(Residents, StringComparison.Ordinal);

    private static SerializedHubMessage Serialized(LiveEvent content) => new(new InvocationMessage("event", [content]));
}
