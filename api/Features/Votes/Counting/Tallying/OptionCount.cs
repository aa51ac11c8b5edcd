namespace Linli.Api.Features.Votes.Counting.Tallying;

/// <param name="Option">Its id, or <c>abstain</c>.</param>
public readonly record struct OptionCount(string Option, Weight Weight);
