using System.Net;
using System.Net.Sockets;

namespace Linli.Tests.Storage.Mongo;

/// <summary>The way to the server, which a test cuts and mends.</summary>
internal sealed class Lifeline : IAsyncDisposable
{
    private readonly (string Host, int Port) _server;
    private readonly int _port;
    private readonly List<TcpClient> _ends = [];
    private TcpListener _listener;
    private Task _accepting;

    public Lifeline(string url)
    {
        var address = new Uri(url);
        _server = (address.Host, address.Port);
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _accepting = Accept(_listener);
    }

    /// <summary>Straight through this line, whatever the set says its members' addresses are.</summary>
    public string Url => $"mongodb://127.0.0.1:{_port}/?directConnection=true&serverSelectionTimeoutMS=700&heartbeatFrequencyMS=500";

    public async Task Cut()
    {
        _listener.Stop();
        await _accepting;
        lock (_ends)
        {
            foreach (var end in _ends) end.Close();
            _ends.Clear();
        }
    }

    public void Mend()
    {
        _listener = new TcpListener(IPAddress.Loopback, _port);
        _listener.Start();
        _accepting = Accept(_listener);
    }

    public async ValueTask DisposeAsync() => await Cut();

    private async Task Accept(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var (near, far) = (await listener.AcceptTcpClientAsync(), new TcpClient());
                lock (_ends) _ends.AddRange([near, far]);
                await far.ConnectAsync(_server.Host, _server.Port);
                _ = Pass(near, far);
                _ = Pass(far, near);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }
    }

    private static async Task Pass(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }

        from.Close();
        to.Close();
    }
}
