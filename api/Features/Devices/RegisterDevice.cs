using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Linli.Api.Features.Posts.Prose;
using Linli.Api.Features.Residents;
using Linli.Api.Http.Errors;
using Linli.Api.Push;
using Linli.Api.Push.Devices;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Linli.Api.Features.Devices;

/// <summary>An app or a browser asks to be alerted, at each start and whenever its token changes; until its session ends.</summary>
public static class RegisterDevice
{
    /// <param name="App">What runs there.</param>
    /// <param name="Token">FCM's registration token; for apps and browsers that use Firebase.</param>
    /// <param name="Subscription">What <c>PushManager.subscribe()</c> gave, for browsers without Firebase.</param>
    /// <param name="Language">What messages are written in there; the account's when not given.</param>
    /// <param name="Name">For the owner's list, e.g. "Wang's phone".</param>
    public sealed record Request(
        [Required] PushApp? App,
        [StringLength(1024, MinimumLength = 1)] string? Token,
        SubscriptionRequest? Subscription,
        [AllowedValues("zh-CN", "en", null)] string? Language,
        [StringLength(80)] string? Name);

    /// <param name="Endpoint">The address at the browser's push service.</param>
    /// <param name="Keys">For encrypting to it (RFC 8291).</param>
    public sealed record SubscriptionRequest([Required, StringLength(1024, MinimumLength = 1)] string Endpoint, [Required] SubscriptionKeysRequest Keys);

    /// <param name="P256dh">Its public key, base64url.</param>
    /// <param name="Auth">Its secret, base64url.</param>
    public sealed record SubscriptionKeysRequest([Required, StringLength(90)] string P256dh, [Required, StringLength(30)] string Auth);

    internal static void Map(IEndpointRouteBuilder devices) =>
        devices.MapPut("/{deviceId}", Handle).WithName("registerDevice").WithSummary("Registers this app or browser for alerts, or refreshes it; the id is the client's own.");

    internal static async Task<Results<Ok<DeviceView>, ProblemHttpResult>> Handle(
        string deviceId, Request request, Caller caller, PushTargets targets, IDocumentStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (!Guid.TryParseExact(deviceId, "N", out _)) return Problems.Invalid("deviceId", ("须为 UUID。", "Must be a UUID."));
        if ((request.Token is null) == (request.Subscription is null)) return Problems.Invalid("token", ("token 与 subscription 须填且只填一个。", "Give either a token or a subscription."));
        if (TargetOf(request) is not { } target) return Problems.Invalid("subscription", ("不是有效的推送订阅。", "Not a valid push subscription."));
        var language = request.Language ?? (await store.Find<Resident>(caller.ResidentId, cancel))?.Language ?? "zh-CN";

        var device = await store.Decide(async () =>
        {
            var now = clock.GetUtcNow();
            var mine = await store.ListAll(Query.On(Device.OfResident, caller.ResidentId), cancel);
            var before = mine.FirstOrDefault(known => known.DeviceId == deviceId);
            var next = new Device
            {
                Id = Device.IdOf(caller.ResidentId, deviceId), Version = before?.Version ?? 0, ResidentId = caller.ResidentId, DeviceId = deviceId, SessionId = caller.SessionId,
                Channel = target is PushTarget.Token ? PushChannel.Fcm : PushChannel.WebPush, App = request.App!.Value, Language = language, Name = PlainText.OneLine(request.Name ?? ""),
                TargetHash = targets.Hash(target), TargetCipher = targets.Seal(target), RegisteredAt = before?.RegisteredAt ?? now, RefreshedAt = now,
            };

            var changes = new Changes();
            foreach (var other in (await store.List(Query.On(Device.ByTarget, next.TargetHash), cancel)).Items.Where(held => held.Id != next.Id)) changes.Remove(other);
            if (before is null && mine.Count >= Device.Most && !changes.Writes.Any(write => write.Id == mine[0].Id)) changes.Remove(mine[0]);
            foreach (var gone in changes.Writes.Select(write => ((Change.Remove)write).Document).Cast<Device>().ToList()) changes.Announce(new DeviceChanged(gone.ResidentId, gone.DeviceId));
            return ((before is null ? changes.Add(next) : changes.Replace(next)).Announce(new DeviceChanged(next.ResidentId, next.DeviceId)), next);
        }, cancel);
        return TypedResults.Ok(DeviceView.Of(device, caller));
    }

    private static PushTarget? TargetOf(Request request)
    {
        if (request.Token is { } token) return new PushTarget.Token(token);
        var (endpoint, keys) = request.Subscription!;
        return Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && Bytes(keys.P256dh) is { Length: 65 } publicKey && Bytes(keys.Auth) is { Length: 16 } secret
            ? new PushTarget.Subscription(address, publicKey, secret) : null;
    }

    // Browsers write them with and without padding.
    private static byte[]? Bytes(string text)
    {
        var plain = text.TrimEnd('=');
        return Base64Url.IsValid(plain) ? Base64Url.DecodeFromChars(plain) : null;
    }
}
