using Linli.Api.Features.Boards;
using Linli.Api.Storage;

namespace Linli.Api.Features.Communities;

/// <summary>The area of one residents' committee (居委会): the unit of boards, votes and data. Its id is also its <see cref="Document.CommunityId"/>.</summary>
public sealed record Community : Document
{
    public static readonly Index<Community> InSubdistrict = Index.On<Community>(c => c.SubdistrictId, c => c.Name).Unique();
    public static readonly Index<Community> InDistrict = Index.On<Community>(c => c.DistrictId, c => c.Name);

    public required string Name { get; init; }

    public required string SubdistrictId { get; init; }

    public required string DistrictId { get; init; }

    public string CreatedBy { get; init; } = "";

    /// <summary>The one way to a new community: everything that it starts with is in the same commit.</summary>
    public static Changes Found(Community community) => new Changes()
        .Add(community)
        .AddRange(StartingBoards.For(community.Id))
        .Announce(new CommunityCreated { CommunityId = community.Id });
}
