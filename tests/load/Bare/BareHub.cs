using Microsoft.AspNetCore.SignalR;

namespace Linli.Bare;

/// <summary>Anyone may join any group.</summary>
public sealed class BareHub : Hub
{
    public Task Follow(string topic) => Groups.AddToGroupAsync(Context.ConnectionId, topic);
}
