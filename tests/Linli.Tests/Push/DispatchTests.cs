using Linli.Api.Push.Queue;
using Linli.Api.Storage;
using Linli.Tests.Support;
using Linli.Tests.Support.StandIns;

namespace Linli.Tests.Push;

public sealed class DispatchTests : PushTest
{
    protected override (string Key, string Value)[] More => [("Push:LongestRetrySeconds", "0.1")];

    [Fact]
    public async Task A_cause_is_one_message_however_often_it_is_enqueued()
    {
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna));
        await Becomes(anna, phone, "accepted");
        await Assert.ThrowsAsync<DuplicateException>(() => Enqueue(MessageTo(anna)));
        Assert.Equal(1, Fcm.UsesOf("phone"));
    }

    [Fact]
    public async Task What_is_held_back_goes_when_its_time_has_come()
    {
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna, "later") with { NotBefore = Forum.Clock.GetUtcNow().AddHours(8) });
        await Enqueue(MessageTo(anna, "now"));
        await ForumApp.Eventually(async () => Assert.Equal(["accepted", "queued"], (await Receipts(anna, phone)).Texts("state").Order()));
        Forum.Clock.Advance(TimeSpan.FromHours(8));
        await ForumApp.Eventually(() =>
        {
            Assert.Equal(["now", "later"], Fcm.Messages.Select(message => message.Sent.Text("data.id")));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task What_has_expired_is_not_sent()
    {
        Fcm.Answers = (_, _) => FcmReply.Unavailable with { RetryAfter = "60" };
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna) with { ExpiresAt = Forum.Clock.GetUtcNow().AddMinutes(10) });
        await Becomes(anna, phone, "sent");
        Forum.Clock.Advance(TimeSpan.FromMinutes(11));
        await Becomes(anna, phone, "expired");
        Assert.Equal(1, Fcm.UsesOf("phone"));
    }

    [Fact]
    public async Task Who_signs_out_gets_nothing_that_was_still_waiting()
    {
        var phone = await Forum.Person("anna");
        Forum.Clock.Advance(TimeSpan.FromMinutes(2));
        var tablet = await Forum.SignIn("anna", phone.Phone);
        var device = await Registers(tablet, "tablet");
        await Enqueue(MessageTo(phone) with { NotBefore = Forum.Clock.GetUtcNow().AddMinutes(5) });
        (await tablet.Delete("/api/v1/me/sessions/current")).Ok();
        Forum.Clock.Advance(TimeSpan.FromMinutes(5));
        await Becomes(phone, device, "withdrawn");
        Assert.Empty(Fcm.Messages);
    }

    [Fact]
    public async Task A_token_that_was_replaced_while_it_died_costs_no_message()
    {
        var anna = await Forum.Person("anna");
        var device = await Registers(anna, "old");
        var asked = new TaskCompletionSource();
        var registered = new TaskCompletionSource();
        Fcm.Answers = (token, _) =>
        {
            if (token != "old") return FcmReply.Ok;
            asked.TrySetResult();
            registered.Task.Wait(Cancel);
            return FcmReply.Unregistered;
        };
        await Enqueue(MessageTo(anna));
        await asked.Task;
        (await anna.Put($"/api/v1/me/devices/{device}", new { app = "android", token = "new" })).Ok();
        registered.SetResult();
        await Becomes(anna, device, "accepted");
        Assert.Equal((1, 1), (Fcm.UsesOf("old"), Fcm.UsesOf("new")));
    }

    [Fact]
    public async Task Messages_for_one_device_go_one_after_the_other()
    {
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        var (now, most) = (0, 0);
        Fcm.Answers = (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            Thread.Yield();
            Interlocked.Decrement(ref now);
            return FcmReply.Ok;
        };
        foreach (var number in Enumerable.Range(0, 20)) await Enqueue(MessageTo(anna, $"cause-{number}"));
        await ForumApp.Eventually(async () => Assert.All(await Receipts(anna, phone), receipt => Assert.Equal("accepted", receipt.Text("state"))));
        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"cause-{number}"), Fcm.Messages.Select(message => message.Sent.Text("data.id")));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_service_that_stalls_for_the_many_holds_up_nobody_alone()
    {
        var (anna, ben) = (await Forum.Person("anna"), await Forum.Person("ben"));
        await Registers(anna, "stalls");
        var phone = await Registers(ben, "phone");
        Fcm.Answers = (token, _) => token == "stalls" ? new FcmReply(200, Fault: FcmFault.Stall) : FcmReply.Ok;
        await Enqueue(MessageTo(anna), PushLane.Wide);
        await Enqueue(MessageTo(ben));
        await Becomes(ben, phone, "accepted");
    }

    [Fact]
    public async Task Another_node_goes_on_when_the_one_that_sends_stops()
    {
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await using (var second = ForumApp.On(Forum.Folder, keepsFolder: true, Fcm.Settings))
        {
            await Enqueue(MessageTo(anna, "first"));
            await Becomes(anna, phone, "accepted");
        }

        await Enqueue(MessageTo(anna, "second"));
        await ForumApp.Eventually(async () => Assert.Equal(["accepted", "accepted"], (await Receipts(anna, phone)).Texts("state")));
        Assert.Equal(2, Fcm.UsesOf("phone"));
    }

    [Fact]
    public async Task A_message_to_many_is_counted_by_what_became_of_it()
    {
        Fcm.Answers = (token, _) => token == "dead" ? FcmReply.Unregistered : FcmReply.Ok;
        foreach (var (name, token) in new[] { ("anna", "a"), ("ben", "b"), ("cleo", "dead") })
        {
            var person = await Forum.Person(name);
            await Registers(person, token);
            await Enqueue(MessageTo(person, "announcement"), PushLane.Wide);
        }

        var queue = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PushQueue>(Forum.Services);
        await ForumApp.Eventually(async () =>
        {
            var figures = await queue.FiguresOf("announcement", Cancel);
            Assert.Equal((3, 2, 1, 0), (figures.All, figures.Of(PushState.Accepted), figures.Of(PushState.Gone), figures.Waiting));
        });
    }
}
