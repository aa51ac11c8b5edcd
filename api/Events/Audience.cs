using System.Collections.Immutable;

namespace Linli.Api.Events;

/// <summary>The topics that an event is sent to: <c>community/{id}</c>, <c>board/{id}</c>, <c>post/{id}</c>, and <c>resident/{id}</c> (followed as <c>me</c>).</summary>
public sealed record Audience(ImmutableArray<string> Topics)
{
    /// <summary>Nobody live: only the relay's subscribers act on it.</summary>
    public static Audience Nobody { get; } = new(ImmutableArray<string>.Empty);

    public static Audience Community(string id) => new([$"community/{id}"]);

    public static Audience Board(string id) => new([$"board/{id}"]);

    public static Audience Post(string id) => new([$"post/{id}"]);

    public static Audience Resident(string id) => new([$"resident/{id}"]);

    public Audience And(Audience other) => new(Topics.AddRange(other.Topics));
}
