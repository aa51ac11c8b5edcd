using System.Collections.Frozen;
using Linli.Api.Features.SignIn;
using Linli.Api.Secrets;
using Linli.Api.Storage;
using Microsoft.Extensions.Options;

namespace Linli.Api.Features.Residents;

/// <summary>Settings <c>Operators</c>: the phones of those who install districts and name their staff.</summary>
public sealed class OperatorOptions
{
    public List<string> Phones { get; } = [];

    /// <summary>Without the empty ones: an environment variable that is there but blank names nobody.</summary>
    internal IEnumerable<string> Named => Phones.Where(phone => !string.IsNullOrWhiteSpace(phone));
}

/// <summary>Who operates this installation; given by settings, never by the API.</summary>
public sealed class Operators(IOptions<OperatorOptions> options, Vault vault, IDocumentStore store)
{
    private readonly FrozenSet<string> _phoneHashes = options.Value.Named
        .Select(phone => PhoneNumber.TryParse(phone, out var parsed) ? parsed.Hash(vault) : throw new InvalidOperationException("Operators:Phones has an entry that is no phone number.")).ToFrozenSet();

    public async ValueTask<bool> Include(string residentId, CancellationToken cancel) =>
        _phoneHashes.Count > 0 && await store.Find<Resident>(residentId, cancel) is { } resident && _phoneHashes.Contains(resident.PhoneHash);
}
