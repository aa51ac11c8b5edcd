using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Linli.Tests.Support.Live;

namespace Linli.Tests.Realtime;

public sealed class NegotiationTests : LiveTest
{
    [Fact]
    public async Task Who_negotiated_with_one_node_may_connect_to_another()
    {
        var other = await StartNode();
        await Node.Admit("anna", Post);
        using var http = new HttpClient();
        var (here, there) = (await Token(Node), await Token(other));
        var offer = await http.PostAsync(new Uri(Node.Address, $"/live/negotiate?negotiateVersion=1&access_token={here}"), null, Cancel);
        var id = (await offer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).Text("connectionToken");

        foreach (var (node, token) in new[] { (other, there), (Node, here) })
        {
            var socket = new ClientWebSocket();
            await socket.ConnectAsync(new UriBuilder(node.Address) { Scheme = "ws", Path = "/live", Query = $"id={id}&access_token={token}" }.Uri, Cancel);
            await using var anna = await LiveConnection.Over(socket, node.Address, Cancel);
            Assert.Null((await anna.Follow(Post)).Refused);
            await Node.Pin(Post, 3);
            Assert.Equal(3, (await anna.Next()).Number());
        }
    }

    private static async Task<string> Token(LiveNode node)
    {
        var session = Document.NewId();
        await node.Store.Commit(new Changes().Add(new Visit { Id = session }), Cancel);
        return Uri.EscapeDataString(node.Token("anna", session));
    }
}
