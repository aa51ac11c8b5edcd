using Linli.Api.Events;

namespace Linli.Api.Push.Devices;

/// <summary>A device was registered, refreshed, or is no longer alerted. Only its owner hears of it.</summary>
public sealed record DeviceChanged(string ResidentId, string DeviceId) : ForumEvent
{
    public override Audience Audience => Audience.Resident(ResidentId);
}
