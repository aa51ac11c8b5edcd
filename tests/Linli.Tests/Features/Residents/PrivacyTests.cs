using System.Text;
using Linli.Tests.Support;
using Linli.Tests.Support.Processes;

namespace Linli.Tests.Features.Residents;

/// <summary>Who people really are is neither in the files at rest nor in the log.</summary>
public sealed class PrivacyTests : IDisposable
{
    private const string Owner = "李兰芳", Tenant = "周小满丶", OwnerPhone = "13700001623", TenantPhone = "13700004567";
    private const string Operator = "13900000000", Secretary = "13900001001";
    private readonly string _folder = Directory.CreateTempSubdirectory("linli-privacy-").FullName;

    public void Dispose() => TestEngine.Forget(_folder);

    [Fact]
    public async Task A_day_in_the_life_leaves_no_phone_no_name_no_code_and_no_token_behind()
    {
        await using var linli = LinliProcess.On(_folder);
        var address = await linli.Ready();
        string[] secrets = [Owner, Tenant, .. await LiveADay(address)];
        AssertNowhere(secrets, linli.Output);
        Assert.Contains("桂花苑", FilesAtRest(), StringComparison.Ordinal);
        await linli.Kill();
        AssertNowhere(secrets, FilesAtRest());
        AssertNowhere(secrets, linli.Output);
    }

    // Returns what must stay secret.
    private static async Task<List<string>> LiveADay(Uri address)
    {
        var secrets = new List<string>();
        foreach (var phone in new[] { Operator, Secretary, OwnerPhone, TenantPhone }) secrets.Add(phone[1..]);
        using var founder = await Visitor.SignIn(address, Operator);
        var (district, subdistrict, community, compound) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await founder.Post("districts", new { id = district, name = "临江区" });
        await founder.Post($"districts/{district:N}/subdistricts", new { id = subdistrict, name = "石桥街道" });
        await founder.Post($"subdistricts/{subdistrict:N}/communities", new { id = community, name = "桂花苑" });
        await founder.Post($"communities/{community:N}/roles", new { phone = Secretary, role = "secretary" });
        using var secretary = await Visitor.SignIn(address, Secretary);
        await secretary.Post($"communities/{community:N}/compounds", new { id = compound, name = "东区" });
        using (var register = new StringContent($"building,unit,room,area,owner,phone\n1号楼,,101,50,{Owner},{OwnerPhone}\n", Encoding.UTF8, "text/csv"))
        using (var http = new HttpClient { DefaultRequestHeaders = { Authorization = new("Bearer", secretary.AccessToken) } })
            (await http.PutAsync(new Uri(address, $"/api/v1/compounds/{compound:N}/register"), register)).EnsureSuccessStatusCode();
        var token = (await secretary.Post($"compounds/{compound:N}/join-link")).Text("token");

        foreach (var (phone, relation, name) in new[] { (OwnerPhone, "owner", Owner), (TenantPhone, "tenant", Tenant) })
        {
            using var guest = new Visitor(address);
            var code = (await guest.Post("sign-in/codes", new { phone })).Text("code");
            var tokens = await guest.Post("sign-in", new { phone, code });
            secrets.AddRange([$"\"{code}\"", $" {code}", tokens.Text("accessToken"), tokens.Text("refreshToken"), token]);
            await Joins(address, tokens.Text("accessToken"), token, relation, name, secretary);
        }

        secrets.AddRange([founder.AccessToken, secretary.AccessToken]);
        return secrets;
    }

    private static async Task Joins(Uri address, string accessToken, string token, string relation, string name, Visitor secretary)
    {
        using var resident = Visitor.With(address, accessToken);
        var dwelling = (await resident.Get($"join/{token}/dwellings?building={Uri.EscapeDataString("1号楼")}")).Items("items")[0].Text("dwellingId");
        var id = Guid.NewGuid();
        if ((await resident.Post($"join/{token}", new { id, dwellingId = dwelling, relation, realName = name })).Text("status") == "waiting")
            await secretary.Post($"memberships/{id:N}/approve");
        await secretary.Post($"memberships/{id:N}/identity", new { purpose = "核对身份" });
        var board = (await resident.All($"communities/{(await resident.Get($"join/{token}")).Text("communityId")}/boards")).Single(board => board.Text("key") == "around").Id();
        await resident.Post($"boards/{board}/posts", new { id = Guid.NewGuid(), kind = "discussion", title = "早", body = "早上好" });
        await using var live = await resident.Connects();
        Assert.Null((await live.Follow($"board/{board}")).Refused);
    }

    // Everything but the master key, which is kept apart.
    private string FilesAtRest() => string.Concat(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("master.key", StringComparison.Ordinal)).Select(Read).Append(TestEngine.AtRest(_folder)));

    private static string Read(string file)
    {
        using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(bytes, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void AssertNowhere(IEnumerable<string> secrets, string text)
    {
        foreach (var secret in secrets) Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{secret[..Math.Min(12, secret.Length)]} can be read.");
    }
}
