using Linli.Api.Storage;

namespace Linli.Api.Features.Communities;

/// <summary>区: the top of the tree of places.</summary>
public sealed record District : Document
{
    public static readonly Index<District> ByName = Index.On<District>(d => d.Name).Unique();

    public required string Name { get; init; }

    public required string CreatedBy { get; init; }
}
