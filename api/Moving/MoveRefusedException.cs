namespace Linli.Api.Moving;

/// <summary>The move does not begin or go on; the message says why and what to do.</summary>
internal sealed class MoveRefusedException(string message) : Exception(message);
