using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Linli.Api.Events;

/// <summary>The declared events by name, so that the log can be read back.</summary>
public sealed partial class EventTypes(params IEnumerable<Assembly> assemblies)
{
    public FrozenDictionary<string, Type> ByName { get; } = assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(ForumEvent)))
        .ToFrozenDictionary(NameOf);

    /// <summary>The record's name in kebab-case: <c>comment-written</c>.</summary>
    public static string NameOf(Type type) => WordStart().Replace(type.Name, "-$1").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex WordStart();
}
