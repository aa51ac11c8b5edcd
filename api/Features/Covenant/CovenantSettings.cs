using Linli.Api.Storage;

namespace Linli.Api.Features.Covenant;

/// <summary>Who may read a community's covenant; without one, members only. Its id is the community's.</summary>
public sealed record CovenantSettings : Document
{
    /// <summary>Anybody may read what is or was in force, on a printable page without signing in too.</summary>
    public bool IsPublic { get; init; }

    public static CovenantSettings Of(string communityId) => new() { Id = communityId, CommunityId = communityId };
}
