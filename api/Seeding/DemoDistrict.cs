using Linli.Api.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Linli.Api.Seeding;

/// <summary>
/// Loads the demo district on the first start with <c>Seeds:Folder</c>: its people act through a Linli of their own, on the same
/// data folder, whose clock stands in the past. So what they write obeys the rules of everybody. A load that was cut short goes on at the next start with
/// seeds; a start without them refuses.
/// </summary>
internal static class DemoDistrict
{
    private static readonly TimeSpan History = TimeSpan.FromDays(90);

    /// <param name="args">The process's; with the environment they say whether and from where to load.</param>
    /// <param name="compose">Builds a Linli.</param>
    public static async Task LoadOnce(string[] args, Func<string[], Action<WebApplicationBuilder>, WebApplication> compose)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        var folder = settings["Storage:Folder"] ?? new StorageOptions().Folder;
        var (loaded, loading) = (Path.Combine(folder, "demo-loaded"), Path.Combine(folder, "demo-loading"));
        if (File.Exists(loaded)) return;
        if (settings["Seeds:Folder"] is not { Length: > 0 } seeds)
        {
            // Half a district looks like a whole one to whoever signs in.
            if (File.Exists(loading)) throw new InvalidOperationException($"the demo district in {folder} is half loaded: its load was cut short, or goes on in another process. Start with Seeds:Folder once more to finish it, or name another Storage:Folder.");
            return;
        }

        if (settings["Sms:Provider"] != "echo") throw new InvalidOperationException("Seeds:Folder loads a demo whose people have no phones: it needs Sms:Provider 'echo'. Leave Seeds:Folder empty for a real installation.");
        if (!File.Exists(Path.Combine(seeds, "district.json"))) throw new InvalidOperationException($"Seeds:Folder must be a folder with a district.json; {seeds} has none.");

        Console.WriteLine("Loading the demo district …");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(loading, "");
        await Load(seeds, adjust => compose(args, adjust), CancellationToken.None);
        await File.WriteAllTextAsync(loaded, "");
        File.Delete(loading);
    }

    /// <summary>Says on the console whom a visitor of the demo can sign in as.</summary>
    public static void NamePeople(IConfiguration settings)
    {
        if (settings["Seeds:Folder"] is not { Length: > 0 } seeds) return;
        var files = new SeedFiles(seeds);
        var district = files.District();
        var community = district.Subdistricts.SelectMany(subdistrict => subdistrict.Communities).First();
        var (name, resident) = (files.OfCommunity<SeedCommunity>(community, "community.json").Name, files.OfCommunity<IReadOnlyList<SeedPerson>>(community, "residents.json")[0]);
        var secretary = files.OfCommunity<IReadOnlyList<SeedOfficer>>(community, "staff.json").First(officer => officer.Role == "secretary");
        Console.WriteLine($"""
            Sign in with one of these phones; the code comes back in the answer:
              {resident.Phone}  {resident.Nickname}, {name} (resident)
              {secretary.Phone}  {secretary.Nickname}, {name} (secretary)
              {district.Offices[0].Phone}  {district.Offices[0].Nickname} (reads its communities)
              {district.Operator.Phone}  {district.Operator.Nickname} (operator)
            """);
    }

    /// <summary>Safe to repeat after a crash: every id follows from the seeds, and the mark is set at the end, so the next start goes on.</summary>
    public static async Task Load(string seeds, Func<Action<WebApplicationBuilder>, WebApplication> compose, CancellationToken cancel)
    {
        var (files, clock) = (new SeedFiles(seeds), new SeedClock());
        var district = files.District();
        await using var app = compose(builder => Adjust(builder, clock, district.Operator.Phone));
        await app.StartAsync(cancel);
        using var http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

        // Tokens are made now, when they expire last; then the clock goes back.
        var (now, people) = (clock.GetUtcNow(), new SeedPeople(http));
        people.AddRange(Everybody(files, district));
        // A load that was cut short has asked for codes a moment ago; the next code would have to wait.
        await people.ForgetCodes(app.Services, cancel);
        await people.SignIn(cancel);
        clock.Pin(now - History);
        var communities = await new SeedPlaces(files, people, cancel).Open(district);

        var (talk, acts) = (new SeedTalk(files, people, now, cancel), new List<(DateTimeOffset At, Func<Task> Act)>());
        foreach (var community in communities) acts.AddRange(await talk.Of(community, people[$"{community.Key}-secretary"]));
        foreach (var community in communities) acts.AddRange(new SeedVotes(files, people, now, cancel).Of(community));
        foreach (var (at, act) in acts.OrderBy(act => act.At))
        {
            clock.Pin(at);
            await act();
        }

        clock.Pin(null);
        await people.SignOut(cancel);
        await people.ForgetCodes(app.Services, cancel);
        await app.StopAsync(cancel);
    }

    private static void Adjust(WebApplicationBuilder builder, SeedClock clock, string operatorPhone)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Operators:Phones:0"] = operatorPhone,
            ["RateLimits:RequestsPerMinute"] = "10000000",
            ["RateLimits:WritesPerMinute"] = "10000000",
            ["RateLimits:AnonymousPerMinute"] = "10000000",
            // Its visitors come from the same address soon after.
            ["RateLimits:CodesPerHour"] = $"{int.MaxValue}", ["RateLimits:CodesPerDay"] = $"{int.MaxValue}", ["RateLimits:CodesPerPhone"] = $"{int.MaxValue}",
        });
    }

    private static IEnumerable<SeedPerson> Everybody(SeedFiles files, SeedDistrict district) =>
    [
        district.Operator, .. district.Offices,
        .. district.Subdistricts.SelectMany(subdistrict => subdistrict.Communities).SelectMany(community =>
            files.OfCommunity<IReadOnlyList<SeedOfficer>>(community, "staff.json").Concat(files.OfCommunity<IReadOnlyList<SeedPerson>>(community, "residents.json"))),
    ];
}
