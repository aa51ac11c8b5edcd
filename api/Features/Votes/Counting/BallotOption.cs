namespace Linli.Api.Features.Votes.Counting;

/// <param name="Id">What ballots name: 1–32 of <c>a-z 0-9 -</c>, not beginning with a hyphen, unique on its paper.</param>
/// <param name="Text">What voters read, 1–200 characters.</param>
public sealed record BallotOption(string Id, string Text);
