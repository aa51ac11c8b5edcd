using System.Net;
using System.Net.Sockets;

namespace Linli.Api.Http.Bounds;

/// <summary>By what limits by address count.</summary>
internal static class ClientNetwork
{
    /// <returns>An address of version 4; of version 6 its network of 64 bits, since who has one address there has all of it; empty when none is known.</returns>
    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => $"{address.MapToIPv4()}",
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        _ => $"{address}",
    };
}
