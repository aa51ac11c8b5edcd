namespace Linli.Api.Features.Votes.Ledger.Checking;

/// <summary>Something wrong, and where.</summary>
/// <param name="File">Its name in the zip; empty when it is about the zip.</param>
/// <param name="Line">From 1; null when it is about the file.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Found">What is.</param>
public sealed record Finding(FindingKind Kind, string File, int? Line = null, string? Expected = null, string? Found = null);
