namespace Linli.Api.Features.Posts;

/// <summary>What a post is about, on the ground: a building of the community, or a point.</summary>
/// <param name="CompoundId">The building's compound; null for a point.</param>
/// <param name="Compound">That compound's name when it was written, so that readers need not look it up.</param>
/// <param name="Building">The building's name in that compound, e.g. 3号楼; null for a point.</param>
/// <param name="Latitude">Degrees (WGS 84), −90 to 90; null for a building.</param>
/// <param name="Longitude">Degrees (WGS 84), −180 to 180; null for a building.</param>
/// <param name="Label">In words, e.g. "by the east gate".</param>
public sealed record PostPlace(string? CompoundId, string? Compound, string? Building, double? Latitude, double? Longitude, string? Label);
