using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Linli.Api.Storage;

/// <summary>What the engines know of a document type: its name and its declared indexes, read once from the type.</summary>
public sealed partial class DocumentType
{
    private static readonly ConcurrentDictionary<Type, DocumentType> Known = new();

    private DocumentType(Type type)
    {
        Type = type;
        Name = KebabCase(type.Name);
        Indexes = [.. type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.FieldType.IsAssignableTo(typeof(Index)))
            .Select(field => { var index = (Index)field.GetValue(null)!; index.Name = KebabCase(field.Name); return index; })];
        InPlace = [.. type.GetProperties().Select(IndexField.Of).Where(field => field.IsInPlace)];
    }

    public Type Type { get; }

    /// <summary>The type's name in kebab-case, e.g. <c>dwelling-register-entry</c>: the table or collection.</summary>
    public string Name { get; }

    public ImmutableArray<Index> Indexes { get; }

    /// <summary>What a Replace leaves alone (<see cref="InPlaceAttribute"/>).</summary>
    public ImmutableArray<IndexField> InPlace { get; }

    public bool IsSearchable => Type.IsAssignableTo(typeof(ISearchable));

    /// <summary>Marked with <see cref="ScatteredAttribute"/>.</summary>
    public bool IsScattered => Type.IsDefined(typeof(ScatteredAttribute), inherit: false);

    public static DocumentType Of<T>() where T : Document => Of(typeof(T));

    public static DocumentType Of(Type type) => Known.GetOrAdd(type, type => new DocumentType(type));

    /// <summary>Every document type of an assembly, so that an engine can make its tables and indexes at start.</summary>
    public static ImmutableArray<DocumentType> In(params IEnumerable<Assembly> assemblies) =>
        [.. assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(Document)))
            .OrderBy(type => type.Name, StringComparer.Ordinal).Select(Of)];

    public static string KebabCase(string name) => WordStart().Replace(name, "-$1").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex WordStart();
}
