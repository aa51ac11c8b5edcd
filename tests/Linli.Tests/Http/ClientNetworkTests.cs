using System.Net;
using Linli.Api.Http.Bounds;

namespace Linli.Tests.Http;

public sealed class ClientNetworkTests
{
    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9")]
    public void Who_can_have_both_is_one(string address, string other) => Assert.Equal(Of(address), Of(other));

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1")]
    [InlineData("2001:db8:1:2::1", "192.0.2.1")]
    public void Who_cannot_is_two(string address, string other) => Assert.NotEqual(Of(address), Of(other));

    private static string Of(string address) => ClientNetwork.Of(IPAddress.Parse(address));
}
