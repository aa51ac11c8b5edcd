using System.Text.Json;
using Linli.Api.Secrets;

namespace Linli.Api.Push.Devices;

/// <summary>Seals where messages go: whoever has the database alone can reach nobody's phone.</summary>
public sealed class PushTargets(Vault vault)
{
    private const string Purpose = "push-target";

    public string Hash(PushTarget target) => vault.Hash(Purpose, target.Identity);

    public string Seal(PushTarget target) => vault.Seal(Purpose, JsonSerializer.Serialize(target));

    public PushTarget Open(Device device) => JsonSerializer.Deserialize<PushTarget>(vault.Open(Purpose, device.TargetCipher))!;
}
