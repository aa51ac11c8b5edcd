using Linli.Api.Blobs;
using Linli.Api.Features.Audit;
using Linli.Api.Features.Boards;
using Linli.Api.Features.Comments;
using Linli.Api.Features.Communities;
using Linli.Api.Features.Memberships;
using Linli.Api.Features.Photos;
using Linli.Api.Features.Posts;
using Linli.Api.Features.Reactions;
using Linli.Api.Features.Receipts;
using Linli.Api.Features.Residents;
using Linli.Api.Features.Search;
using Linli.Api.Features.SignIn;
using Linli.Api.Features.Unread;
using Linli.Api.Http;
using Linli.Api.Moving;
using Linli.Api.Realtime;
using Linli.Api.Relay;
using Linli.Api.Secrets;
using Linli.Api.Seeding;
using Linli.Api.Sms;
using Linli.Api.Storage;

if (args is [MoveCommand.Name, .. var move]) return await MoveCommand.Run(move);

WebApplication? linli = null;
var hasStarted = await Ready.TryStart(async () =>
{
    await DemoDistrict.LoadOnce(args, Compose);
    linli = Compose(args);
    linli.AnnounceWhenReady();
    await linli.StartAsync();
    DemoDistrict.NamePeople(linli.Configuration);
});
if (hasStarted) await linli!.WaitForShutdownAsync();
if (linli is not null) await linli.DisposeAsync();
return hasStarted ? 0 : 1;

static WebApplication Compose(string[] args, Action<WebApplicationBuilder>? adjust = null)
{
    // Settings are read at the start; watching their folder would also watch every write to the data below it.
    var builder = WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);

    builder.Services.AddSingleton(TimeProvider.System);
    builder.AddStorage();
    builder.AddMoving();
    builder.AddBlobs();
    builder.AddSecrets();
    builder.AddSms();
    builder.AddApi();
    builder.AddLive();
    builder.AddRelay();
    builder.AddTelemetry();
    builder.AddApiReference();

    builder.AddSignIn();
    builder.AddResidents();
    builder.AddMemberships();
    builder.AddBoards();
    builder.AddPosts();
    builder.AddComments();
    builder.AddReceipts();
    builder.AddPhotos();

    adjust?.Invoke(builder);
    var app = builder.Build();

    app.UseApi();
    app.UseAuthentication();
    app.UseCaller();
    app.UseRateLimiter();
    app.UseAuthorization();

    app.MapLive();
    app.MapHealth();
    app.MapApiReference();

    var api = app.MapApi();
    api.MapSignIn();
    api.MapResidents();
    api.MapCommunities();
    api.MapMemberships();
    api.MapAudit();
    api.MapBoards();
    api.MapUnread();
    api.MapPosts();
    api.MapComments();
    api.MapReactions();
    api.MapReceipts();
    api.MapSearch();
    api.MapPhotos();
    return app;
}
