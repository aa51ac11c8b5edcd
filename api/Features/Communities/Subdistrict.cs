using Linli.Api.Storage;

namespace Linli.Api.Features.Communities;

/// <summary>街道 or 镇: a part of a district, above its communities.</summary>
public sealed record Subdistrict : Document
{
    public static readonly Index<Subdistrict> InDistrict = Index.On<Subdistrict>(s => s.DistrictId, s => s.Name).Unique();

    public required string Name { get; init; }

    public required string DistrictId { get; init; }

    public required string CreatedBy { get; init; }
}
