using System.Collections.Immutable;
using Linli.Api.Storage;

namespace Linli.Api.Features.Communities.Compounds;

/// <summary>小区: what stands behind one gate, with its buildings and their units.</summary>
public sealed record Compound : Document
{
    public static readonly Index<Compound> InCommunity = Index.On<Compound>(c => c.CommunityId, c => c.Name).Unique();

    public required string Name { get; init; }

    public string Address { get; init; } = "";

    /// <summary>In the order in which people count them.</summary>
    public ImmutableArray<Building> Buildings { get; init; } = [];

    /// <summary>Nobody declared the buildings: each register that is imported says which there are.</summary>
    public bool TakesBuildingsFromRegister { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>Changes with every new join link, so that the links printed before stop working; 0 before the first.</summary>
    public int JoinLinkVersion { get; init; }

    public DateTimeOffset JoinLinkExpiresAt { get; init; }

    public DateTimeOffset? RegisterImportedAt { get; init; }

    /// <summary>Dwellings at the last import.</summary>
    public int DwellingCount { get; init; }

    public bool Has(string building, string unit) => Buildings.Any(declared => declared.Name == building && declared.Contains(unit));

    public bool HasBuilding(string building) => Buildings.Any(declared => declared.Name == building);

    public Compound Describe(string name, string address, ImmutableArray<Building> buildings) => this with
    {
        Name = name,
        Address = address,
        Buildings = buildings.IsEmpty && TakesBuildingsFromRegister ? Buildings : buildings,
        TakesBuildingsFromRegister = buildings.IsEmpty || (TakesBuildingsFromRegister && buildings.SequenceEqual(Buildings)),
    };

    public Compound IssueJoinLink(DateTimeOffset expiresAt) => this with { JoinLinkVersion = JoinLinkVersion + 1, JoinLinkExpiresAt = expiresAt };
}
