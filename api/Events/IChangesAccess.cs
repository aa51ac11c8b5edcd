namespace Linli.Api.Events;

/// <summary>An event after which many may see less of a community: a board was switched off or is no longer public. Everyone who follows something of the community is checked again before any later event is sent to them.</summary>
public interface IChangesAccess
{
    string CommunityId { get; }
}
