using System.Text.Json;
using Linli.Api.Push;
using Linli.Api.Push.Queue;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Linli.Tests.Support.StandIns;
using Microsoft.Extensions.DependencyInjection;

namespace Linli.Tests.Push;

/// <summary>A forum that sends through a Firebase of its own.</summary>
public abstract class PushTest : IAsyncLifetime
{
    protected FcmStandIn Fcm { get; } = FcmStandIn.Start();

    protected ForumApp Forum { get; private set; } = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected virtual (string Key, string Value)[] More => [];

    public virtual ValueTask InitializeAsync()
    {
        Forum = ForumApp.Start([.. Fcm.Settings, .. More]);
        return ValueTask.CompletedTask;
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Forum.DisposeAsync();
        await Fcm.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The device's id.</summary>
    protected static async Task<Guid> Registers(Person person, string token, string app = "android", string? language = null)
    {
        var id = Guid.NewGuid();
        (await person.Put($"/api/v1/me/devices/{id}", new { app, token, language })).Ok();
        return id;
    }

    protected PushMessage MessageTo(Person person, string id = "cause-1") => new()
    {
        Id = id, ResidentId = person.Id, Class = "officialReply", Title = ("居委会回复了您", "The committee has replied"), Body = ("点开查看", "Open to read"),
        Topic = "post/0123456789abcdef0123456789abcdef", CollapseId = "post-0123456789abcdef0123456789abcdef", ExpiresAt = Forum.Clock.GetUtcNow().AddHours(12), Badge = 3,
    };

    protected async Task Enqueue(PushMessage message, PushLane lane = PushLane.Single)
    {
        var changes = new Changes();
        await Forum.Services.GetRequiredService<PushQueue>().Enqueue(changes, message, PushRoutes.Devices, lane, Cancel);
        await Forum.Store.Commit(changes, Cancel);
    }

    protected static async Task<JsonElement[]> Receipts(Person person, Guid device) => await person.Lists($"/api/v1/me/devices/{device}/receipts");

    /// <summary>The one receipt, as soon as it is in this state.</summary>
    protected static async Task<JsonElement> Becomes(Person person, Guid device, string state)
    {
        JsonElement receipt = default;
        await ForumApp.Eventually(async () =>
        {
            receipt = Assert.Single(await Receipts(person, device));
            Assert.Equal(state, receipt.Text("state"));
        });
        return receipt;
    }
}
