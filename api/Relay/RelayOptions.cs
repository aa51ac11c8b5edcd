using System.ComponentModel.DataAnnotations;

namespace Linli.Api.Relay;

/// <summary>Section <c>Relay</c>.</summary>
public sealed class RelayOptions : IValidatableObject
{
    /// <summary>How long a node that does not renew its lease keeps it, in seconds. Another node takes over after this and one <see cref="RenewSeconds"/>.</summary>
    [Range(0.1, 9)]
    public double LeaseSeconds { get; set; } = 6;

    /// <summary>How often the lease is renewed by its holder and looked at by the others, in seconds.</summary>
    [Range(0.01, 4)]
    public double RenewSeconds { get; set; } = 1.5;

    /// <summary>How often progress is written down, in seconds: what a crash makes a subscriber see again.</summary>
    [Range(0.01, 60)]
    public double CheckpointSeconds { get; set; } = 1;

    /// <summary>The longest pause before a failing subscriber is tried again, in seconds.</summary>
    [Range(0.01, 3600)]
    public double LongestPauseSeconds { get; set; } = 30;

    /// <summary>How long events are kept, in days; longer while a subscriber has not handled them. Clients away for longer fetch afresh.</summary>
    [Range(0.0, 3650)]
    public double KeepDays { get; set; } = 7;

    /// <summary>How often the log is pruned, in seconds.</summary>
    [Range(0.01, 86_400)]
    public double PruneSeconds { get; set; } = 600;

    internal TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    internal TimeSpan Renew => TimeSpan.FromSeconds(RenewSeconds);

    internal TimeSpan Checkpoint => TimeSpan.FromSeconds(CheckpointSeconds);

    internal TimeSpan Keep => TimeSpan.FromDays(KeepDays);

    internal TimeSpan Prune => TimeSpan.FromSeconds(PruneSeconds);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (RenewSeconds * 3 > LeaseSeconds)
            yield return new ValidationResult("Relay:LeaseSeconds must leave room for three renewals.", [nameof(LeaseSeconds), nameof(RenewSeconds)]);
        if (LeaseSeconds + RenewSeconds > 10)
            yield return new ValidationResult("Relay:LeaseSeconds and Relay:RenewSeconds together must not exceed 10: alerts would wait too long for a takeover.", [nameof(LeaseSeconds)]);
    }
}
