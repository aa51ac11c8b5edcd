using Linli.Api.Relay;
using Linli.Api.Storage;

namespace Linli.Api.Moving;

/// <summary>What a move takes along: everything but the marks of who is at work right now, which mean nothing elsewhere.</summary>
internal static class Moved
{
    public static bool Is(DocumentType type) => type.Type != typeof(RelayLease) && type.Type != typeof(UnfinishedMove);
}
