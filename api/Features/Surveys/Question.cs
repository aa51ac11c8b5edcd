using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Linli.Api.Features.Surveys;

/// <summary>One question. What is chosen is a number from 1: an option's place, or a point of the scale.</summary>
/// <param name="Id">Chosen by the client.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">The question.</param>
/// <param name="IsRequired">Whoever answers the survey answers it.</param>
/// <param name="Options">Of one and several.</param>
/// <param name="Most">Of several: how many may be chosen.</param>
/// <param name="Points">Of a scale: how many there are.</param>
/// <param name="LowLabel">Of a scale: what its first point means.</param>
/// <param name="HighLabel">Of a scale: what its last point means.</param>
public sealed record Question(string Id, QuestionKind Kind, string Text, bool IsRequired, ImmutableArray<string> Options, int? Most, int? Points, string? LowLabel, string? HighLabel)
{
    public const int LongestText = 200;
    public const int MostOptions = 20;
    public const int LongestOption = 60;
    public const int LongestLabel = 20;
    public const int LongestAnswer = 1000;

    /// <summary>How many numbers can be chosen; of a text only 1, that there is one.</summary>
    [JsonIgnore]
    public int Choices => Kind switch { QuestionKind.Text => 1, QuestionKind.Scale => Points!.Value, _ => Options.Length };

    public bool Equals(Question? other) => other is not null && Id == other.Id && Kind == other.Kind && Text == other.Text && IsRequired == other.IsRequired
        && Options.SequenceEqual(other.Options) && Most == other.Most && Points == other.Points && LowLabel == other.LowLabel && HighLabel == other.HighLabel;

    public override int GetHashCode() => HashCode.Combine(Id, Kind, Text);

    public string ChoiceText(int choice) => Kind == QuestionKind.Scale ? $"{choice}" : Options[choice - 1];
}

public enum QuestionKind
{
    One,
    Several,
    Scale,
    Text,
}
