namespace Linli.Api.Events;

/// <summary>An event that ends a signed-in session: its live connections are closed on every node.</summary>
public interface IEndsSession
{
    string SessionId { get; }
}
