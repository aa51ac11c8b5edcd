namespace Linli.Api.Seeding;

/// <summary>Everybody in the demo, by key.</summary>
internal sealed class SeedPeople(HttpClient http)
{
    private readonly Dictionary<string, SeedClient> _byKey = [];

    public SeedClient this[string key] => _byKey.GetValueOrDefault(key) ?? throw new FormatException($"Nobody in the seeds has the key {key}.");

    public async Task SignIn(IEnumerable<SeedPerson> people, CancellationToken cancel)
    {
        foreach (var person in people) _byKey.Add(person.Key, new SeedClient(http, person));
        await Parallel.ForEachAsync(_byKey.Values, cancel, async (person, cancel) => await person.SignIn(cancel));
    }

    public Task SignOut(CancellationToken cancel) => Parallel.ForEachAsync(_byKey.Values, cancel, async (person, cancel) => await person.SignOut(cancel));
}
