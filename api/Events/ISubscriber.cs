namespace Linli.Api.Events;

/// <summary>
/// Acts on committed events, one at a time and in order, on exactly one node. Called at least once for each event:
/// recognise one that was seen before. An exception stops this subscriber (not the others) until a later retry succeeds.
/// </summary>
public interface ISubscriber
{
    /// <summary>Names its checkpoint in the store; never change it.</summary>
    string Name { get; }

    Task Handle(LoggedEvent logged, CancellationToken cancel);
}
