namespace Linli.Api.Events;

/// <summary>An event after which a resident may see less: a membership ended, a role was taken away. Their topics are checked again before any later event is sent to them.</summary>
public interface IEndsAccess
{
    string ResidentId { get; }

    /// <summary>Where. All of the resident's topics are checked, because an office above (街镇) opens more communities than this one.</summary>
    string CommunityId { get; }
}
