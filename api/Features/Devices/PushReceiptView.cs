using Linli.Api.Push.Queue;

namespace Linli.Api.Features.Devices;

/// <summary>What became of one message on its way to one device.</summary>
/// <param name="MessageId">Of its cause: the same on every device.</param>
/// <param name="Class">What kind of news.</param>
/// <param name="Title">As the device shows it, in Chinese and English.</param>
/// <param name="TitleEn">The same in English.</param>
/// <param name="Topic">What it is about, e.g. <c>post/{id}</c>.</param>
/// <param name="State">Queued, sent (not yet taken by the service; tried again), accepted, refused, gone, expired or withdrawn.</param>
/// <param name="Why">The service's code or ours, of the last attempt.</param>
/// <param name="Attempts">How often it was handed to the service.</param>
/// <param name="QueuedAt">When it was to be sent first.</param>
/// <param name="DueAt">While it waits: when it is sent, or tried again.</param>
/// <param name="SentAt">The last attempt.</param>
/// <param name="SettledAt">When nothing more could become of it.</param>
public sealed record PushReceiptView(
    string MessageId, string Class, string Title, string TitleEn, string? Topic, PushState State, string? Why, int Attempts,
    DateTimeOffset QueuedAt, DateTimeOffset? DueAt, DateTimeOffset? SentAt, DateTimeOffset? SettledAt)
{
    internal static PushReceiptView Of(PushDelivery delivery) => new(
        delivery.MessageId, delivery.Message.Class, delivery.Message.Title.Zh, delivery.Message.Title.En, delivery.Message.Topic, delivery.State, delivery.Why, delivery.Attempts,
        delivery.QueuedAt, delivery.IsWaiting ? delivery.DueAt : null, delivery.SentAt, delivery.SettledAt);
}
