namespace Linli.Api.Storage;

/// <summary>
/// Documents of this type lie at random, so that the order in which they rest tells nothing of the order in which they came: for what must not be
/// joined with anything by its order. They have random ids of their own, and nothing that orders them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ScatteredAttribute : Attribute;
