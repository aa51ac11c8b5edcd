using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace Linli.Api.Storage;

/// <summary>
/// An index that a document type declares as a static field. A query names one, so a list that would scan cannot be written.
/// </summary>
/// <remarks>
/// Fields are strings, whole numbers, booleans, enums, instants, or (one field at most, then the index is multikey) a list of strings.
/// Every engine appends the document's id, so that the order is total.
/// </remarks>
public abstract class Index
{
    private protected Index(Type document, ImmutableArray<IndexField> fields, bool unique, PropertyInfo? onlyWhere)
    {
        (Document, Fields, IsUnique, OnlyWhere) = (document, fields, unique, onlyWhere);
        if (fields.Count(field => field.IsList) > 1) throw new ArgumentException($"{document.Name}: one list field an index at most.");
        IsMultikey = fields.Any(field => field.IsList);
    }

    public Type Document { get; }

    public ImmutableArray<IndexField> Fields { get; }

    /// <summary>No two documents may have equal values in all fields. A null in any field exempts a document.</summary>
    public bool IsUnique { get; }

    /// <summary>A stored boolean property; documents for which it is false are not in the index (a partial index).</summary>
    public PropertyInfo? OnlyWhere { get; }

    public bool IsMultikey { get; }

    /// <summary>The declaring static field's name in kebab-case, e.g. <c>on-board-by-activity</c>; set when the type is registered.</summary>
    public string Name { get; internal set; } = "";

    public static Index<T> On<T>(params Expression<Func<T, object?>>[] fields) where T : Document =>
        new([.. fields.Select(IndexField.Of)], unique: false, onlyWhere: null);
}

/// <inheritdoc/>
public sealed class Index<T> : Index where T : Document
{
    internal Index(ImmutableArray<IndexField> fields, bool unique, PropertyInfo? onlyWhere)
        : base(typeof(T), fields, unique, onlyWhere) { }

    public Index<T> Unique() => new(Fields, unique: true, OnlyWhere);

    public Index<T> Where(Expression<Func<T, object?>> isIndexed) => new(Fields, IsUnique, IndexField.Of(isIndexed).Property);
}

/// <summary>A property of a document (its own, not a nested one) that an index or a change names.</summary>
public sealed record IndexField(PropertyInfo Property)
{
    /// <summary>The stored name: the property's in camelCase.</summary>
    public string Name { get; } = char.ToLowerInvariant(Property.Name[0]) + Property.Name[1..];

    public bool IsList => Property.PropertyType != typeof(string) && Property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable));

    /// <summary>Marked with <see cref="InPlaceAttribute"/>.</summary>
    public bool IsInPlace { get; } = Property.IsDefined(typeof(InPlaceAttribute));

    public static IndexField Of(LambdaExpression selector)
    {
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;
        return body is MemberExpression { Member: PropertyInfo property, Expression: ParameterExpression }
            ? new IndexField(property)
            : throw new ArgumentException($"An index field is a property of the document itself: {selector}");
    }
}
