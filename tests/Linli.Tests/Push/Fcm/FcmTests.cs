using Linli.Tests.Support;
using Linli.Tests.Support.StandIns;

namespace Linli.Tests.Push.Fcm;

public sealed class FcmTests : PushTest
{
    protected override (string Key, string Value)[] More => [("Push:Fcm:TimeoutSeconds", "0.5"), ("Push:LongestRetrySeconds", "0.1")];

    [Fact]
    public async Task An_android_phone_gets_its_message_in_its_language_and_dress()
    {
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone", language: "en");
        await Enqueue(MessageTo(anna));
        var receipt = await Becomes(anna, phone, "accepted");
        Assert.Equal(("cause-1", "officialReply", 1), (receipt.Text("messageId"), receipt.Text("class"), (int)receipt.Number("attempts")));

        var message = Assert.Single(Fcm.Messages);
        Assert.Equal(("linli-test", "Bearer access-1"), (message.Project, message.Authorization));
        Assert.Equal(("The committee has replied", "Open to read"), (message.Sent.Text("notification.title"), message.Sent.Text("notification.body")));
        Assert.Equal(("cause-1", "post/0123456789abcdef0123456789abcdef"), (message.Sent.Text("data.id"), message.Sent.Text("data.topic")));
        var android = message.Sent.At("android");
        Assert.Equal(("NORMAL", "officialReply", 3L), (android.Text("priority"), android.Text("notification.channel_id"), android.Number("notification.notification_count")));
        Assert.Equal("post-0123456789abcdef0123456789abcdef", android.Text("collapse_key"));
        Assert.Equal(android.Text("collapse_key"), android.Text("notification.tag"));
        Assert.InRange(int.Parse(android.Text("ttl").TrimEnd('s'), null), 43_100, 43_200);
        Assert.False(message.Sent.TryGetProperty("apns", out _));
        Assert.True(message.Sent.ToString().Length < 4096);
    }

    [Fact]
    public async Task An_iphone_and_a_browser_get_theirs()
    {
        var anna = await Forum.Person("anna");
        var (phone, browser) = (await Registers(anna, "iphone", "ios"), await Registers(anna, "browser", "web"));
        await Enqueue(MessageTo(anna) with { Urgency = Api.Push.PushUrgency.High });
        await Becomes(anna, phone, "accepted");
        await Becomes(anna, browser, "accepted");
        var apns = Fcm.Messages.Single(message => message.Token == "iphone").Sent.At("apns");
        Assert.Equal(("10", 3L), (apns.At("headers").Text("apns-priority"), apns.Number("payload.aps.badge")));
        Assert.Equal("post-0123456789abcdef0123456789abcdef", apns.At("headers").Text("apns-collapse-id"));
        var web = Fcm.Messages.Single(message => message.Token == "browser").Sent.At("webpush.headers");
        Assert.Equal(("high", 32), (web.Text("Urgency"), web.Text("Topic").Length));
    }

    public static TheoryData<FcmReply, string, string> Final => new()
    {
        { FcmReply.Unregistered, "gone", "UNREGISTERED" },
        { FcmReply.InvalidToken, "gone", "INVALID_ARGUMENT message.token" },
        { FcmReply.InvalidTokenField, "gone", "INVALID_ARGUMENT message.token" },
        { FcmReply.InvalidMessage, "refused", "INVALID_ARGUMENT" },
        { FcmReply.SenderMismatch, "refused", "SENDER_ID_MISMATCH" },
        { FcmReply.ThirdParty, "refused", "THIRD_PARTY_AUTH_ERROR" },
    };

    [Theory]
    [MemberData(nameof(Final))]
    public async Task What_Firebase_will_never_take_is_not_tried_again(FcmReply reply, string state, string why)
    {
        Fcm.Answers = (_, _) => reply;
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna));
        Assert.Equal(why, (await Becomes(anna, phone, state)).Text("why"));

        // A dead token is forgotten with its device; a message that is at fault, or a setting, costs nobody their device.
        Assert.Equal(state == "gone" ? 0 : 1, (await anna.Lists("/api/v1/me/devices")).Length);
        Fcm.Answers = (_, _) => FcmReply.Ok;
        await Enqueue(MessageTo(anna, "cause-2"));
        if (state == "gone") Assert.Single(await Receipts(anna, phone));
        else await ForumApp.Eventually(async () => Assert.Contains(await Receipts(anna, phone), receipt => receipt.Text("state") == "accepted"));
        Assert.Equal(state == "gone" ? 1 : 2, Fcm.UsesOf("phone"));
    }

    public static TheoryData<FcmReply> Passing =>
    [
        FcmReply.Unavailable, FcmReply.Internal, FcmReply.Quota with { RetryAfter = "0" }, new FcmReply(404, GoogleStatus: "NOT_FOUND"), new FcmReply(403, GoogleStatus: "PERMISSION_DENIED"),
        new FcmReply(200, Fault: FcmFault.Reset), new FcmReply(200, Fault: FcmFault.Stall), new FcmReply(200, Fault: FcmFault.SaysMore), new FcmReply(200, Fault: FcmFault.Half),
        new FcmReply(502, Fault: FcmFault.NotJson), new FcmReply(404, Fault: FcmFault.NotJson), new FcmReply(200, Fault: FcmFault.NotJson),
    ];

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_passes_is_tried_again_until_it_has_passed(FcmReply reply)
    {
        Fcm.Answers = (_, before) => before < 2 ? reply : FcmReply.Ok;
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna));
        Assert.Equal(3, (await Becomes(anna, phone, "accepted")).Number("attempts"));
        Assert.Single(Fcm.Messages.Select(message => message.Sent.Text("android.collapse_key")).Distinct());
        Assert.Single(await anna.Lists("/api/v1/me/devices"));
    }

    [Fact]
    public async Task The_time_that_Firebase_names_is_kept_to()
    {
        Fcm.Answers = (_, _) => FcmReply.Unavailable with { RetryAfter = "300" };
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna));
        var waiting = await Becomes(anna, phone, "sent");
        Assert.Equal("UNAVAILABLE", waiting.Text("why"));
        Assert.InRange(waiting.At("dueAt").GetDateTimeOffset() - Forum.Clock.GetUtcNow(), TimeSpan.FromSeconds(280), TimeSpan.FromSeconds(301));
        Fcm.Answers = (_, _) => FcmReply.Ok;
        Forum.Clock.Advance(TimeSpan.FromSeconds(302));
        await Becomes(anna, phone, "accepted");
    }

    [Fact]
    public async Task Without_a_time_quota_is_a_minutes_wait()
    {
        Fcm.Answers = (_, _) => FcmReply.Quota;
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna));
        Assert.InRange((await Becomes(anna, phone, "sent")).At("dueAt").GetDateTimeOffset() - Forum.Clock.GetUtcNow(), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(61));
    }

    [Fact]
    public async Task An_access_token_that_is_refused_is_replaced()
    {
        Fcm.Answers = (_, before) => before == 0 ? new FcmReply(401, GoogleStatus: "UNAUTHENTICATED") : FcmReply.Ok;
        var anna = await Forum.Person("anna");
        var phone = await Registers(anna, "phone");
        await Enqueue(MessageTo(anna));
        await Becomes(anna, phone, "accepted");
        Assert.Equal(["Bearer access-1", "Bearer access-2"], Fcm.Messages.Select(message => message.Authorization));
    }
}
