namespace Linli.Api.Features.Covenant.Adopting;

internal static class Instants
{
    /// <summary>In UTC and to the millisecond, so that a repeated request finds what it wrote.</summary>
    public static DateTimeOffset AsStored(this DateTimeOffset at) => at.ToUniversalTime().AddTicks(-(at.Ticks % TimeSpan.TicksPerMillisecond));
}
