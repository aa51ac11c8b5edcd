using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using IPNetwork = System.Net.IPNetwork;

namespace Linli.Api.Http.Bounds;

/// <summary>Settings <c>Proxies</c>: whose word is taken for where a request came from.</summary>
public sealed class ProxyOptions
{
    private static readonly string[] Loopback = ["127.0.0.0/8", "::1"];

    /// <summary>Addresses (<c>10.0.0.2</c>) and networks (<c>172.16.0.0/12</c>) of reverse proxies; those on this machine when none are named.</summary>
    public List<string> Known { get; } = [];

    // An environment variable that is there but blank names nobody.
    internal IReadOnlyList<string> Trusted => Known.FindAll(proxy => !string.IsNullOrWhiteSpace(proxy)) is { Count: > 0 } named ? named : Loopback;

    /// <summary>A single address is a network of one. Everybody (<c>/0</c>) is no proxy: each client could then choose its own address.</summary>
    internal static bool TryParse(string proxy, out IPNetwork network)
    {
        network = default;
        if (IPAddress.TryParse(proxy, out var address)) network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        else if (!IPNetwork.TryParse(proxy, out network)) return false;
        return network.PrefixLength > 0;
    }
}

/// <summary>
/// Behind a reverse proxy the address, scheme and host of a request are those that the proxy names (<c>X-Forwarded-For</c>, <c>-Proto</c>, <c>-Host</c>), so that
/// links and limits by address are right. Only from known proxies, hop by hop from the nearest: what a client adds by itself lies behind an address that is
/// no proxy's, and is never reached.
/// </summary>
public static class Proxies
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<ProxyOptions>().BindConfiguration("Proxies")
            .Validate(proxies => proxies.Trusted.All(proxy => ProxyOptions.TryParse(proxy, out _)), "Proxies:Known takes addresses and networks of reverse proxies, e.g. 10.0.0.2 or 172.16.0.0/12; not everybody (/0).");
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((forwarded, proxies) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            // As many hops as are known: each is checked against the list.
            forwarded.ForwardLimit = null;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in proxies.Value.Trusted)
                if (ProxyOptions.TryParse(proxy, out var network)) forwarded.KnownIPNetworks.Add(network);
        });
    }
}
