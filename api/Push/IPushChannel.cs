using Linli.Api.Push.Devices;
using Linli.Api.Push.Queue;

namespace Linli.Api.Push;

/// <summary>One service that brings messages to devices. Called for many messages at once.</summary>
/// <remarks>
/// It may be called again for a message that was sent before (after a crash, or when an answer was lost): messages of equal
/// <see cref="PushMessage.CollapseId"/> must show once on a device.
/// </remarks>
public interface IPushChannel
{
    PushChannel Channel { get; }

    /// <returns>One outcome; what the network or the service does wrong is <see cref="PushOutcome.TryLater"/>, never an exception.</returns>
    Task<PushOutcome> Send(PushLetter letter, CancellationToken cancel);
}

/// <summary>One message as one device gets it.</summary>
/// <param name="Message">What it says.</param>
/// <param name="Target">Where it goes, opened.</param>
/// <param name="App">What runs there; null for mail and text.</param>
/// <param name="Language"><c>zh-CN</c> or <c>en</c>.</param>
public sealed record PushLetter(PushMessage Message, PushTarget Target, PushApp? App, string Language)
{
    public string Title => Message.Title.In(Language);

    public string Body => Message.Body.In(Language);
}
