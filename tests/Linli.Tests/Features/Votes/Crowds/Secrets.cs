using System.Buffers.Text;
using System.Security.Cryptography;

namespace Linli.Tests.Features.Votes.Crowds;

/// <summary>What a voter's device draws for a ballot.</summary>
internal static class Secrets
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
