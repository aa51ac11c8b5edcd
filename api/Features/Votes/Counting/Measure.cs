namespace Linli.Api.Features.Votes.Counting;

/// <summary>What is counted. Owners decide by both at once.</summary>
public enum Measure
{
    Heads,
    Area,
}
