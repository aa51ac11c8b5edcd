using System.Buffers.Text;
using System.Text.Json;
using Linli.Tests.Support;

namespace Linli.Tests.Features.Devices;

public sealed class DevicesTests : NeighbourhoodTest
{
    private const string Devices = "/api/v1/me/devices";

    [Fact]
    public async Task A_device_is_registered_once_and_refreshed_afterwards()
    {
        var anna = await Forum.Person("anna");
        var id = Guid.NewGuid();
        (await Register(anna, id, "token 1")).Ok();
        Forum.Clock.Advance(TimeSpan.FromMinutes(1));
        (await Register(anna, id, "token 2")).Ok();
        var device = Assert.Single(await anna.Lists(Devices));
        Assert.Equal(($"{id:N}", "fcm", "android", "zh-CN", true), (device.Id(), device.Text("channel"), device.Text("app"), device.Text("language"), device.Flag("isThis")));
        Assert.NotEqual(device.Text("registeredAt"), device.Text("refreshedAt"));
    }

    [Fact]
    public async Task Who_takes_over_a_device_takes_its_alerts_from_who_had_it()
    {
        var (anna, ben) = (await Forum.Person("anna"), await Forum.Person("ben"));
        var id = Guid.NewGuid();
        (await Register(anna, id, "the one token")).Ok();
        (await Register(ben, id, "the one token")).Ok();
        Assert.Empty(await anna.Lists(Devices));
        Assert.Single(await ben.Lists(Devices));
    }

    [Fact]
    public async Task An_id_alone_takes_nothing_from_its_owner()
    {
        var (anna, eve) = (await Forum.Person("anna"), await Forum.Person("eve"));
        var id = Guid.NewGuid();
        (await Register(anna, id, "of anna")).Ok();
        (await Register(eve, id, "of eve")).Ok();
        (await eve.Delete($"{Devices}/{id}")).Ok();
        Assert.Single(await anna.Lists(Devices));
        Assert.Empty(await eve.Lists(Devices));
    }

    [Fact]
    public async Task Signing_out_ends_the_alerts_there_and_nowhere_else()
    {
        var phone = await Forum.Person("anna");
        Forum.Clock.Advance(TimeSpan.FromMinutes(2));
        var tablet = await Forum.SignIn("anna", phone.Phone);
        (await Register(phone, Guid.NewGuid(), "phone")).Ok();
        (await Register(tablet, Guid.NewGuid(), "tablet")).Ok();
        (await tablet.Delete("/api/v1/me/sessions/current")).Ok();
        await ForumApp.Eventually(async () => Assert.True(Assert.Single(await phone.Lists(Devices)).Flag("isThis")));
    }

    [Fact]
    public async Task Of_too_many_devices_the_one_refreshed_longest_ago_makes_room()
    {
        var anna = await Forum.Person("anna");
        var ids = Enumerable.Range(0, 21).Select(_ => Guid.NewGuid()).ToArray();
        foreach (var id in ids)
        {
            (await Register(anna, id, $"token of {id}")).Ok();
            Forum.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(ids.Skip(1).Reverse().Select(id => $"{id:N}"), (await anna.Lists($"{Devices}?limit=100")).Texts("id"));
    }

    [Fact]
    public async Task A_device_that_is_not_well_described_is_refused()
    {
        var anna = await Forum.Person("anna");
        (await anna.Put($"{Devices}/phone", new { app = "android", token = "t" })).IsInvalid("deviceId");
        (await anna.Put($"{Devices}/{Guid.NewGuid()}", new { app = "android" })).IsInvalid("token");
        (await anna.Put($"{Devices}/{Guid.NewGuid()}", new { app = "web", token = "t", subscription = Subscription("https://push.example.com/1") })).IsInvalid("token");
        (await anna.Put($"{Devices}/{Guid.NewGuid()}", new { app = "web", subscription = new { endpoint = "https://push.example.com/1", keys = new { p256dh = "AA", auth = "AA" } } })).IsInvalid("subscription");
        (await anna.Put($"{Devices}/{Guid.NewGuid()}", new { token = "t" })).IsInvalid("app");
        Assert.Empty(await anna.Lists(Devices));
    }

    [Fact]
    public async Task Tokens_are_sealed_at_rest()
    {
        var anna = await Forum.Person("anna");
        (await Register(anna, Guid.NewGuid(), "a-very-secret-token")).Ok();
        var device = Assert.Single((await Forum.Store.List(Api.Storage.Query.On(Api.Push.Devices.Device.OfResident, anna.Id), Cancel)).Items);
        Assert.DoesNotContain("a-very-secret-token", JsonSerializer.Serialize(device), StringComparison.Ordinal);
    }

    private static Task<Answer> Register(Person person, Guid id, string token) => person.Put($"{Devices}/{id}", new { app = "android", token });

    private static object Subscription(string endpoint) => new { endpoint, keys = new { p256dh = Base64Url.EncodeToString(new byte[65]), auth = Base64Url.EncodeToString(new byte[16]) } };
}
