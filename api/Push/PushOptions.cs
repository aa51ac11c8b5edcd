using System.ComponentModel.DataAnnotations;

namespace Linli.Api.Push;

/// <summary>Section <c>Push</c>; what each channel needs stands in a section of its own below it.</summary>
public sealed class PushOptions : IValidatableObject
{
    /// <summary>The pause before a message is tried again, in seconds; it doubles with each attempt. Firebase asks for ten at least.</summary>
    [Range(0.01, 3600)]
    public double FirstRetrySeconds { get; set; } = 10;

    /// <summary>The longest such pause, in seconds.</summary>
    [Range(0.01, 86_400)]
    public double LongestRetrySeconds { get; set; } = 3600;

    /// <summary>Messages to single people that may be on their way at once, a channel.</summary>
    [Range(1, 10_000)]
    public int SingleAtOnce { get; set; } = 64;

    /// <summary>Messages to many that may be on their way at once, a channel. A crash repeats these at most.</summary>
    [Range(1, 10_000)]
    public int WideAtOnce { get; set; } = 256;

    /// <summary>How often the queue is looked at when nothing is on its way, in milliseconds.</summary>
    [Range(10, 60_000)]
    public int LookMilliseconds { get; set; } = 200;

    internal TimeSpan Look => TimeSpan.FromMilliseconds(LookMilliseconds);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (LongestRetrySeconds < FirstRetrySeconds)
            yield return new ValidationResult("Push:LongestRetrySeconds must not be below Push:FirstRetrySeconds.", [nameof(LongestRetrySeconds)]);
    }

    /// <summary>Doubles with each attempt; spread over its upper half, so that messages which failed together do not all come back together.</summary>
    internal TimeSpan Pause(int attempts)
    {
        var longest = Math.Min(FirstRetrySeconds * Math.Pow(2, Math.Min(attempts, 40)), LongestRetrySeconds);
        return TimeSpan.FromSeconds(longest * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
