using Linli.Api.Features.SignIn;
using Linli.Api.Features.SignIn.Codes;
using Linli.Api.Secrets;
using Linli.Api.Storage;

namespace Linli.Api.Seeding;

/// <summary>Everybody in the demo, by key.</summary>
internal sealed class SeedPeople(HttpClient http)
{
    private readonly Dictionary<string, SeedClient> _byKey = [];

    public SeedClient this[string key] => _byKey.GetValueOrDefault(key) ?? throw new FormatException($"Nobody in the seeds has the key {key}.");

    public void AddRange(IEnumerable<SeedPerson> people)
    {
        foreach (var person in people) _byKey.Add(person.Key, new SeedClient(http, person));
    }

    public Task SignIn(CancellationToken cancel) => Parallel.ForEachAsync(_byKey.Values, cancel, async (person, cancel) => await person.SignIn(cancel));

    public Task SignOut(CancellationToken cancel) => Parallel.ForEachAsync(_byKey.Values, cancel, async (person, cancel) => await person.SignOut(cancel));

    /// <summary>Whoever tries the demo signs in as one of these a moment later, and shall not be told to wait for another code.</summary>
    public async Task ForgetCodes(IServiceProvider services, CancellationToken cancel)
    {
        var (store, vault) = (services.GetRequiredService<IDocumentStore>(), services.GetRequiredService<Vault>());
        var ids = _byKey.Values.Select(client => PhoneNumber.TryParse(client.Person.Phone, out var phone) ? phone.Hash(vault) : "").ToList();
        var changes = new Changes();
        foreach (var code in await store.FindMany<SignInCode>(ids, cancel)) changes.Remove(code);
        await store.Commit(changes, cancel);
    }
}
