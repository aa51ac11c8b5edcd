namespace Linli.Api.Storage;

/// <summary>
/// A number or instant that only <see cref="Changes.Increment{T}"/> and <see cref="Changes.Raise{T}"/> change once the document has been added.
/// They leave <see cref="Document.Version"/> alone, and a Replace never writes the property: the stored value stays. So the crowd that moves a
/// counter and the one who edits the document are never in each other's way.
/// </summary>
/// <remarks>
/// What is computed from such a property and stored (a flag that an index uses, the text of a search) does not follow it:
/// compute it when reading. An index may name the property itself. A decision that reads it is not guarded by the version.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InPlaceAttribute : Attribute;
