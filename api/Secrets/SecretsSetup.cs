using Linli.Api.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Linli.Api.Secrets;

public static class SecretsSetup
{
    /// <summary>The vault, and ASP.NET Core's data protection (sign-in tokens) with its keys in the store, sealed by the vault.</summary>
    public static void AddSecrets(this WebApplicationBuilder builder)
    {
        var setting = builder.Configuration[MasterKeySource.Setting];
        builder.Services.AddSingleton(services => new MasterKeySource(setting, Path.Combine(services.GetRequiredService<IOptions<StorageOptions>>().Value.Folder, "master.key")));
        // The container makes its singletons synchronously; this one is made at the start, when data protection loads its keys.
        builder.Services.AddSingleton<OneKeyForAll>().AddSingleton(services => services.GetRequiredService<OneKeyForAll>().Load().GetAwaiter().GetResult());
        builder.Services.AddSingleton<Vault>();
        builder.Services.AddDataProtection().SetApplicationName("linli");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeysInStore>();
    }
}
